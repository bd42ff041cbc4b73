package org.huikuan.cases;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class BacklogStoryPostgresTest extends BacklogStory {}
