package org.huikuan.casefile;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class CaseFileStoryPostgresTest extends CaseFileStory {}
