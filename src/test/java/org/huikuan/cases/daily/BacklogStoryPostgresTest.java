package org.huikuan.cases.daily;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class BacklogStoryPostgresTest extends BacklogStory {}
