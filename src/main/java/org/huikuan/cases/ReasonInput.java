package org.huikuan.cases;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** Why something ends. */
public record ReasonInput(@Must @Most(500) String reason) {}
