package org.huikuan.cases;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class CaseFileStoryPostgresTest extends CaseFileStory {}
