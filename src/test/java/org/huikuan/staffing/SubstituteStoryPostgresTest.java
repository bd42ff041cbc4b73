package org.huikuan.staffing;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class SubstituteStoryPostgresTest extends SubstituteStory {}
