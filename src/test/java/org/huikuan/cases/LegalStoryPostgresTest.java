package org.huikuan.cases;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class LegalStoryPostgresTest extends LegalStory {}
