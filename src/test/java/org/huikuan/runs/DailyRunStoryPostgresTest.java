package org.huikuan.runs;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class DailyRunStoryPostgresTest extends DailyRunStory {}
