package org.huikuan.cases.contacts;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class NextContactStoryH2Test extends NextContactStory {}
