package org.huikuan.cases.briefs;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class BriefStoryPostgresTest extends BriefStory {}
