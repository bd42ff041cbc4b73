package org.huikuan.cases.disputes;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Must;
import org.huikuan.acts.Radios;

/**
 * The answer to a dispute as a person writes it.
 *
 * @param note why
 */
record ResolveDisputeInput(
        @Must @Radios DisputeAnswer decision, @Must @Lines String note) {}
