package org.huikuan.recovery;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class RecoveryStoryH2Test extends RecoveryStory {}
