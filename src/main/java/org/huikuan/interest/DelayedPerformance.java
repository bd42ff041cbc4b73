package org.huikuan.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huikuan.shared.InBoth;
import org.huikuan.shared.Money;

/**
 * The doubled interest of a debtor who lets the time pass that a judgment gives: 0.0175 % of the debt a day (CPL 264;
 * Fa Shi (2014) No. 8, article 1). It comes beside the interest that the judgment grants. To be confirmed by counsel.
 */
final class DelayedPerformance {

    private static final Rate RATE = Rate.aDay(new BigDecimal("0.0175"));
    private static final InBoth BASIS = InBoth.of(InterestSays.DELAYED_PERFORMANCE.with());

    private DelayedPerformance() {}

    static InterestLine line(String invoice, Money owed, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        Money interest = InterestComputation.interest(owed, RATE, days, 365);
        return new InterestLine(
                invoice, owed, from, to, days, RATE, interest, InterestKind.LOSS, BASIS.chinese(), BASIS.english());
    }
}
