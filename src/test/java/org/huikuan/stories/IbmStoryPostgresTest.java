package org.huikuan.stories;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class IbmStoryPostgresTest extends IbmStory {}
