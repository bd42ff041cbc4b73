package org.huikuan.stories;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class ListStoryH2Test extends ListStory {}
