package org.huikuan.cases.contacts;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class PaperStoryPostgresTest extends PaperStory {}
