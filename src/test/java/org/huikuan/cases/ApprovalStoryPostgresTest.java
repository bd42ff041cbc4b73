package org.huikuan.cases;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class ApprovalStoryPostgresTest extends ApprovalStory {}
