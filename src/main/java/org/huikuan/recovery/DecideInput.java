package org.huikuan.recovery;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Radios;

/** A manager's decision and why. */
record DecideInput(
        @Must @Radios RecoveryDecision decision,
        @Must @Lines @Most(500) String reason) {}
