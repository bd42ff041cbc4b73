package org.huikuan.portfolio;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class LeaverStoryPostgresTest extends LeaverStory {}
