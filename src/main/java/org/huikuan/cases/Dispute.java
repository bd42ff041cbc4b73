package org.huikuan.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An objection of the customer (争议). Only the disputed part leaves the demand; the rest goes on.
 *
 * @param whole the customer disputes everything that was overdue
 * @param owner login name of the person who answers it; null: the team
 * @param answerBy day by which it is answered; afterwards it goes to a manager
 * @param creditBy day by which the credit note of an accepted dispute is awaited
 * @param items disputed amount by invoice
 */
public record Dispute(
        long id,
        CaseId caseId,
        long accountId,
        DisputeState state,
        boolean whole,
        int level,
        DisputeReason reason,
        @Nullable String owner,
        LocalDate openedOn,
        LocalDate answerBy,
        @Nullable LocalDate escalatedOn,
        @Nullable LocalDate resolvedOn,
        @Nullable LocalDate creditBy,
        @Nullable String resolution,
        String recordedBy,
        @Nullable String note,
        Map<Long, BigDecimal> items) {

    /** Whether its items stay out of the demand. */
    public boolean keepsItemsOut() {
        return state == DisputeState.OPEN || state == DisputeState.ACCEPTED;
    }

    /** The day on which the dispute should have moved on. */
    public LocalDate movesOnBy() {
        return state == DisputeState.ACCEPTED && creditBy != null ? creditBy : answerBy;
    }
}
