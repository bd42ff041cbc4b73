package org.huikuan.recovery.supply;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** Why a supply hold ends. */
record LiftInput(@Must @Lines @Most(500) String reason) {}
