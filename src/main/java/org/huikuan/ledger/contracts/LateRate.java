package org.huikuan.ledger.contracts;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contract's charge for late payment.
 *
 * @param percent of the principal; given where the rate is known to be agreed
 * @param per {@code day}, {@code month} or {@code year}; given with the percentage
 */
public record LateRate(
        Known known, @Nullable BigDecimal percent, @Nullable String per) {

    public static final LateRate UNKNOWN = new LateRate(Known.UNKNOWN, null, null);

    /**
     * The most that is believed, percent by period. Courts reduce a penalty that is excessive (Civil Code 585), as a
     * rule one of more than 30 % above the loss, so that nothing near these figures is ever due; a higher one is a slip
     * of the decimal point or of the period.
     */
    private static final Map<String, BigDecimal> MOST =
            Map.of("day", BigDecimal.ONE, "month", BigDecimal.valueOf(30), "year", BigDecimal.valueOf(100));

    /** Percent, at most, of such a period; null: no period is known. */
    @Nullable
    BigDecimal most() {
        return per == null ? null : MOST.get(per);
    }
}
