package org.huikuan.staffing;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class SubstituteStoryH2Test extends SubstituteStory {}
