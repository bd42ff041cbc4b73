package org.huikuan.cases.conduct;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** Why it binds us no more. */
record EndConductFactInput(@Must @Lines @Most(500) String reason) {}
