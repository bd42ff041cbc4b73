package org.huikuan.cases;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class ListStoryPostgresTest extends ListStory {}
