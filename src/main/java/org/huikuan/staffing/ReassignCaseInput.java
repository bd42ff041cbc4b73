package org.huikuan.staffing;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/** Who gets a case: a collector, a team, or both.
 *
 * @param collector login name; null leaves it to the team
 */
record ReassignCaseInput(
        @Most(40) @Nullable String team,
        @Most(64) @Nullable String collector,
        @Must @Most(500) String reason) {}
