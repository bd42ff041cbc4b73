package org.huikuan.ledger.byhand;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * What bounced or was taken back.
 *
 * @param amount the part that is taken back; all that stands without one
 * @param on the day; today without one
 * @param standing what stood of it when the caller looked; refused when something else stands by now
 * @param returnReference the bank's own number of the return: told twice it is carried out once
 */
record ReversalInput(
        @Nullable BigDecimal amount,
        @Nullable LocalDate on,
        @Must @Most(500) String reason,
        @Nullable BigDecimal standing,
        @Most(80) @Nullable String returnReference) {}
