package org.huikuan.coaching.acts;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** @param advice what was talked over and advised */
record AdviceInput(@Must @Lines @Most(2000) String advice) {}
