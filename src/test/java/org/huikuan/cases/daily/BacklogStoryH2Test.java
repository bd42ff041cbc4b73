package org.huikuan.cases.daily;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class BacklogStoryH2Test extends BacklogStory {}
