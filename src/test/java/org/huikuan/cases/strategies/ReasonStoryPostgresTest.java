package org.huikuan.cases.strategies;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class ReasonStoryPostgresTest extends ReasonStory {}
