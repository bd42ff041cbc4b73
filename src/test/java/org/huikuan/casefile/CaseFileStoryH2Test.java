package org.huikuan.casefile;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class CaseFileStoryH2Test extends CaseFileStory {}
