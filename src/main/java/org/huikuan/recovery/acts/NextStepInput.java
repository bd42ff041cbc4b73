package org.huikuan.recovery.acts;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Radios;
import org.huikuan.recovery.RecoveryDecision;

/** A manager's decision and why. */
record NextStepInput(
        @Must @Radios RecoveryDecision decision,
        @Must @Lines @Most(500) String reason) {}
