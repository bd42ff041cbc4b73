package org.huikuan.portfolio;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class LeaverStoryH2Test extends LeaverStory {}
