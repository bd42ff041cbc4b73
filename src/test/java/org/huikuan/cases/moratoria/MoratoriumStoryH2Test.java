package org.huikuan.cases.moratoria;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class MoratoriumStoryH2Test extends MoratoriumStory {}
