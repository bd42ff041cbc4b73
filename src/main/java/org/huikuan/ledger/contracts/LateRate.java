package org.huikuan.ledger.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The contract's charge for late payment.
 *
 * @param percent of the principal; given where the rate is known to be agreed
 * @param per given with the percentage
 */
public record LateRate(
        Known known, @Nullable BigDecimal percent, @Nullable RatePeriod per) {

    public static final LateRate UNKNOWN = new LateRate(Known.UNKNOWN, null, null);

    /** Percent, at most, of such a period; null: no period is known. */
    @Nullable
    BigDecimal most() {
        return per == null ? null : per.most();
    }
}
