package org.huikuan.caseplans;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class CasePlanStoryPostgresTest extends CasePlanStory {}
