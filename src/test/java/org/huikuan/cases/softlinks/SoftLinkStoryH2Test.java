package org.huikuan.cases.softlinks;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class SoftLinkStoryH2Test extends SoftLinkStory {}
