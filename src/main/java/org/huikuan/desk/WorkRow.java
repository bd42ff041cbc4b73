package org.huikuan.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.rates.Worth;
import org.jspecify.annotations.Nullable;

/**
 * A case on the work list, with the points that make its order.
 *
 * @param number of the case, {@code C0000001}
 * @param overdue what is overdue, by currency
 * @param worth what that comes to in the creditor's currency
 * @param band of the priority table, 0 to 100, higher first
 * @param because the sentence of the priority decision that set the band; null when none was kept
 * @param daysPastDue of the item that drives the stage
 * @param payDay day of the month on which the customer pays; null when unknown
 * @param doneBy who does the tasks: the collector or the stand-in
 */
public record WorkRow(
        String number,
        String customer,
        String customerName,
        Map<String, BigDecimal> overdue,
        Worth worth,
        Act act,
        int band,
        @Nullable Because because,
        long daysPastDue,
        int brokenPromises,
        @Nullable Integer payDay,
        @Nullable String doneBy) {

    /**
     * What is to be done.
     *
     * @param dueOn day by which it should be done
     */
    public record Act(String stage, String step, int attempt, LocalDate nextOn, LocalDate dueOn) {}

    /**
     * A sentence in both languages.
     *
     * @param on day of the decision
     */
    public record Because(LocalDate on, String zh, String en) {

        public String in(String language) {
            return "en".equals(language) ? en : zh;
        }
    }

    /** A point that speaks for doing it earlier; its words are {@code work.point.<code>} with the number. */
    public record Point(String code, long number) {}

    /** What speaks for it besides amount and age. */
    public List<Point> points(LocalDate today, int payDayNear) {
        List<Point> points = new ArrayList<>();
        if (brokenPromises > 0) {
            points.add(new Point("broken", brokenPromises));
        }
        long late = ChronoUnit.DAYS.between(act.dueOn(), today);
        if (late > 0) {
            points.add(new Point("late", late));
        }
        if (act.attempt() > 1) {
            points.add(new Point("attempt", act.attempt()));
        }
        PayDay.next(payDay, today)
                .map(day -> ChronoUnit.DAYS.between(today, day))
                .filter(days -> days <= payDayNear)
                .ifPresent(days -> points.add(new Point("pay-day", days)));
        return points;
    }
}
