package org.huikuan.cases.apologies;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class ApologyStoryPostgresTest extends ApologyStory {}
