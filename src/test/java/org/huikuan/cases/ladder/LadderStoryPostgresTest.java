package org.huikuan.cases.ladder;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class LadderStoryPostgresTest extends LadderStory {}
