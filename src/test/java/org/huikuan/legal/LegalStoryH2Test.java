package org.huikuan.legal;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class LegalStoryH2Test extends LegalStory {}
