package org.huikuan.cases;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class IbmYearStoryPostgresTest extends IbmYearStory {}
