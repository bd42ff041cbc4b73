package org.huikuan.ledger.byhand;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise with a recorded invoice; what is left out, or empty, stays.
 *
 * @param creditor the default creditor without one
 * @param customer the customer to whom it belongs
 */
record CorrectionInput(
        @Nullable String creditor,
        @Must @Most(60) String number,
        @Most(60) @Nullable String customer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal amount,
        @Most(20) @Nullable String currency,
        @Must @Most(500) String reason) {

    /** Whether the amount stays, with its currency. */
    boolean keepsAmount() {
        return amount == null && currency == null;
    }
}
