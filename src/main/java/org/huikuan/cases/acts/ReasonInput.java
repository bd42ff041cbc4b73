package org.huikuan.cases.acts;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** Why something ends. */
public record ReasonInput(@Must @Most(500) String reason) {}
