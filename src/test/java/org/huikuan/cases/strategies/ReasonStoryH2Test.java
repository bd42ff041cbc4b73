package org.huikuan.cases.strategies;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class ReasonStoryH2Test extends ReasonStory {}
