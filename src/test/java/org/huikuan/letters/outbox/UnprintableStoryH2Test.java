package org.huikuan.letters.outbox;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class UnprintableStoryH2Test extends UnprintableStory {}
