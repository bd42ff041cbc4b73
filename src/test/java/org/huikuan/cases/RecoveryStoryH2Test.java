package org.huikuan.cases;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class RecoveryStoryH2Test extends RecoveryStory {}
