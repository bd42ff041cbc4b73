package org.huikuan.cases;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class IbmYearStoryH2Test extends IbmYearStory {}
