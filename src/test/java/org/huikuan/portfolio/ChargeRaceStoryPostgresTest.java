package org.huikuan.portfolio;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class ChargeRaceStoryPostgresTest extends ChargeRaceStory {}
