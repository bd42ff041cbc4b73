package org.huikuan.staffing;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class AbsenceStoryPostgresTest extends AbsenceStory {}
