package org.huikuan.stories;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class UndoStoryH2Test extends UndoStory {}
