package org.huikuan.cases.conduct;

import java.time.LocalDate;
import org.huikuan.conduct.RedLine;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was logged outside of the contact rules.
 *
 * @param atTime in the creditor's zone, {@code 21:05}; null where nobody knows it
 * @param rule of the table, whose sentence it has
 * @param reviewedOn null as long as no manager has looked at it
 */
public record ContactMark(
        long id,
        long contactId,
        long caseId,
        long accountId,
        LocalDate onDate,
        @Nullable String atTime,
        String channel,
        @Nullable String person,
        String byUser,
        String rule,
        @Nullable RedLine redLine,
        String becauseZh,
        String becauseEn,
        @Nullable LocalDate reviewedOn,
        @Nullable String reviewedBy,
        @Nullable String reviewNote) {

    public boolean isReviewed() {
        return reviewedOn != null;
    }
}
