package org.huikuan.cases.disputes;

import java.util.List;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.jspecify.annotations.Nullable;

/** A dispute that came without a task.
 *
 * @param owner login name of whoever answers it; null means the collector of the case
 */
record RaiseDisputeInput(
        @Must DisputeReason reason,
        @Radios boolean whole,
        @Only(with = "whole", is = "false") List<DisputedPart> items,
        @Most(64) @Nullable String owner,
        @Lines @Nullable String note) {}
