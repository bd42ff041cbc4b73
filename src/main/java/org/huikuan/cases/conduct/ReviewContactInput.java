package org.huikuan.cases.conduct;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** What the manager makes of it. */
record ReviewContactInput(@Must @Lines @Most(500) String note) {}
