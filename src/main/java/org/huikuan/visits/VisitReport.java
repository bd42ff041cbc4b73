package org.huikuan.visits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visit brought.
 *
 * @param tookPlace false when nobody went; the appointment is then made anew
 * @param visitors who went
 * @param met people met, each {@code DM-3 name}
 * @param result in the words of a call's result, or {@code postponed}
 * @param nextOn when the house acts next; null after a promise or a dispute
 * @param concession what was given up; null for a visit without the manager
 * @param papers ids of the papers of the case that were signed or taken there
 */
public record VisitReport(
        boolean tookPlace,
        String visitors,
        List<String> met,
        @Nullable String place,
        String result,
        @Nullable String said,
        @Nullable LocalDate nextOn,
        @Nullable Concession concession,
        List<Long> papers,
        LocalDate on,
        String by) {

    public static final String POSTPONED = "postponed";
}
