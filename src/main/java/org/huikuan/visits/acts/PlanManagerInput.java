package org.huikuan.visits.acts;

import java.util.List;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.debtors.Lever;
import org.jspecify.annotations.Nullable;

/**
 * The manager's visit as the manager plans it.
 *
 * @param manager who goes, by login name; null is who plans it
 * @param collector who goes along, by login name; null is the collector of the case
 * @param aim what shall be agreed
 * @param fallback what is still acceptable
 */
record PlanManagerInput(
        AppointmentInput appointment,
        @Most(64) @Nullable String manager,
        @Most(64) @Nullable String collector,
        @Must @Lines @Most(1000) String aim,
        @Must @Lines @Most(1000) String fallback,
        @Must List<Lever> levers,
        ConcessionLimitInput limit) {

    ApprovalInput approval() {
        return limit.approval() == null ? ApprovalInput.NONE : limit.approval();
    }
}
