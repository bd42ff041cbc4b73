package org.huikuan.visits;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class VisitStoryH2Test extends VisitStory {}
