package org.huikuan.cases.holds.web;

import java.time.LocalDate;
import org.huikuan.cases.holds.Hold;
import org.jspecify.annotations.Nullable;

/**
 * A hold as the API shows it.
 *
 * @param invoiceId null: the whole account is on hold
 */
public record HoldView(
        long id,
        @Nullable Long invoiceId,
        String state,
        String reason,
        @Nullable String note,
        LocalDate from,
        LocalDate until,
        String setBy,
        @Nullable String liftedBy,
        @Nullable LocalDate liftedOn,
        @Nullable String liftReason) {

    static HoldView of(Hold h) {
        return new HoldView(
                h.id(),
                h.invoiceId(),
                h.state().code(),
                h.reason().code(),
                h.note(),
                h.from(),
                h.until(),
                h.setBy(),
                h.liftedBy(),
                h.liftedOn(),
                h.liftReason());
    }
}
