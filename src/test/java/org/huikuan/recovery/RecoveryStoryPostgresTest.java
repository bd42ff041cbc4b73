package org.huikuan.recovery;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class RecoveryStoryPostgresTest extends RecoveryStory {}
