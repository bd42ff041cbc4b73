package org.huikuan.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huikuan.shared.Money;

/**
 * The doubled interest of a debtor who lets the time pass that a judgment gives: 0.0175 % of the debt a day (CPL 264;
 * Fa Shi (2014) No. 8, article 1). It comes beside the interest that the judgment grants. To be confirmed by counsel.
 */
final class DelayedPerformance {

    private static final Rate RATE = Rate.aDay(new BigDecimal("0.0175"));
    private static final String ZH =
            "迟延履行期间加倍部分债务利息：依据《中华人民共和国民事诉讼法》第二百六十四条及" + "《最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释》第一条，按日万分之一点七五计算。";
    private static final String EN = "Doubled interest for delayed performance under article 264 of the Civil Procedure"
            + " Law and article 1 of the Supreme People's Court's interpretation Fa Shi (2014) No. 8: 0.0175 percent a"
            + " day.";

    private DelayedPerformance() {}

    static InterestLine line(String invoice, Money owed, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return new InterestLine(
                invoice, owed, from, to, days, RATE, InterestComputation.interest(owed, RATE, days, 365), ZH, EN);
    }
}
