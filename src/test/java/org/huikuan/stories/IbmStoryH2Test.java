package org.huikuan.stories;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class IbmStoryH2Test extends IbmStory {}
