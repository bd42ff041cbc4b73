package org.huikuan.visits.acts;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/**
 * The report of a visit with the manager.
 *
 * @param manager who went
 * @param collector who went along
 * @param given what was given up there
 */
record ReportManagerInput(
        @Must @Most(64) String manager,
        @Must @Most(64) String collector,
        MeetingInput meeting,
        ConcessionInput given) {}
