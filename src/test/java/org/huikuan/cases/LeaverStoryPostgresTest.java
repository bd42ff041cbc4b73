package org.huikuan.cases;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class LeaverStoryPostgresTest extends LeaverStory {}
