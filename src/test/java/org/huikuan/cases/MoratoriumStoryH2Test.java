package org.huikuan.cases;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class MoratoriumStoryH2Test extends MoratoriumStory {}
