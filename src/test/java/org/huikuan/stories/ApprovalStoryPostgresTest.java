package org.huikuan.stories;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class ApprovalStoryPostgresTest extends ApprovalStory {}
