package org.huikuan.visits.acts;

import org.huikuan.acts.Most;
import org.jspecify.annotations.Nullable;

/**
 * The report of a visit.
 *
 * @param visitors who went; null for those of the appointment
 */
record ReportVisitInput(
        MeetingInput meeting, @Most(300) @Nullable String visitors) {}
