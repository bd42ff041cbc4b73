package org.huikuan.cases.ladder;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class LadderStoryH2Test extends LadderStory {}
