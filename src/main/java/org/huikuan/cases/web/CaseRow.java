package org.huikuan.cases.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it.
 *
 * @param daysPastDue of the driving item; 0 when nothing is overdue
 * @param overdue everything overdue, disputed and held parts included; nothing once the case is closed
 * @param worth what the overdue comes to in the creditor's currency; null where everything is in it anyway
 * @param next what fires next; null when the case has ended
 */
public record CaseRow(
        String number,
        String creditor,
        String customer,
        String customerName,
        String stage,
        String status,
        String waitingFor,
        LocalDate openedOn,
        long daysPastDue,
        List<Amount> overdue,
        @Nullable Converted worth,
        @Nullable String collector,
        String team,
        @Nullable Next next) {

    public static CaseRow of(CaseFacts facts, NextActWords nextActs) {
        CollectionCase kase = facts.kase();
        return new CaseRow(
                kase.id().number(),
                facts.creditor().code(),
                facts.account().customer(),
                facts.account().name(),
                kase.position().stage().code(),
                kase.status().code(),
                kase.waitingFor().code(),
                kase.openedOn(),
                kase.isOpen() ? Math.max(0, facts.daysPastDue()) : 0,
                kase.isOpen() ? amounts(facts.overdueByCurrency()) : List.of(),
                kase.isOpen() ? Converted.of(facts.overdueWorth()) : null,
                kase.collector(),
                kase.team(),
                kase.isOpen() ? nextActs.of(facts) : null);
    }

    public static List<Amount> amounts(Map<String, BigDecimal> byCurrency) {
        return byCurrency.entrySet().stream()
                .map(e -> new Amount(e.getKey(), e.getValue().toPlainString()))
                .toList();
    }

    /**
     * An amount by the last known rates; never what the customer owes.
     *
     * @param amount decimal string, without what has no rate
     * @param rateOn day of the oldest rate in it; null: nothing could be converted
     * @param withoutRate currencies left out
     */
    public record Converted(
            String currency, String amount, @Nullable LocalDate rateOn, List<String> withoutRate) {

        public static @Nullable Converted of(Worth worth) {
            return worth.isPlain()
                    ? null
                    : new Converted(
                            worth.sum().currency(),
                            worth.sum().amount().toPlainString(),
                            worth.rateOn().orElse(null),
                            worth.lacking().stream().map(Money::currency).toList());
        }
    }

    /** @param amount decimal string */
    public record Amount(String currency, String amount) {}

    /**
     * What fires next.
     *
     * @param what {@code call-the-customer}, or {@code wait-} and what is waited for
     * @param on the day on which it is due or the wait ends
     * @param why a sentence in the reader's language
     */
    public record Next(String what, LocalDate on, String why) {}
}
