package org.huikuan.stories;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class ListStoryPostgresTest extends ListStory {}
