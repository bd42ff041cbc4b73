package org.huikuan.letters.outbox;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class PostStoryH2Test extends PostStory {}
