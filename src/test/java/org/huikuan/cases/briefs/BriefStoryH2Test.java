package org.huikuan.cases.briefs;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class BriefStoryH2Test extends BriefStory {}
