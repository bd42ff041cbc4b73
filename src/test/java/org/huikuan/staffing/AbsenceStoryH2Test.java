package org.huikuan.staffing;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class AbsenceStoryH2Test extends AbsenceStory {}
