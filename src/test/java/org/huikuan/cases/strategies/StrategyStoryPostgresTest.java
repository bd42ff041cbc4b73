package org.huikuan.cases.strategies;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class StrategyStoryPostgresTest extends StrategyStory {}
