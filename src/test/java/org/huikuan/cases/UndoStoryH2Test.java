package org.huikuan.cases;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class UndoStoryH2Test extends UndoStory {}
