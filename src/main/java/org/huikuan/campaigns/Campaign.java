package org.huikuan.campaigns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A campaign.
 *
 * @param endsOn last day, as planned
 * @param endedOn when a manager said what came of it; null before
 * @param outcome what came of it, in the manager's words
 */
public record Campaign(
        long id,
        long creditorId,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        String startedBy,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable String outcome) {

    public boolean isRunning(LocalDate today) {
        return endedOn == null && !today.isAfter(endsOn);
    }

    /** The last day whose contacts and money count: today, or the day with which it was over. */
    public LocalDate until(LocalDate today) {
        LocalDate over = endedOn == null || endedOn.isAfter(endsOn) ? endsOn : endedOn;
        return today.isBefore(over) ? today : over;
    }
}
