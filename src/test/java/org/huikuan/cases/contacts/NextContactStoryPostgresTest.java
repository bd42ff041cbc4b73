package org.huikuan.cases.contacts;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class NextContactStoryPostgresTest extends NextContactStory {}
