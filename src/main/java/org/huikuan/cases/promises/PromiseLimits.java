package org.huikuan.cases.promises;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.Code;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Default;
import org.huikuan.strategy.Table;

/**
 * How far ahead a promise may lie and how much of what it lets rest it must be worth: a day decades away, or a cent,
 * would put a case to sleep. The table promise-terms says both.
 */
public final class PromiseLimits {

    public static final Table<Promised, Terms> TERMS = Table.of(
            "promise-terms",
            Promised.class,
            Terms.class,
            "call-the-customer",
            "log-contact",
            "promise",
            "correct-promise");

    /** @param level how many promises were broken before */
    public record Promised(long amount, int level) {}

    /**
     * What holds for a promise.
     *
     * @param toleranceDays working days after the pay day until it is judged
     * @param callDaysBefore working days before it on which the customer is called
     * @param mostDays from today
     * @param leastPercent of the undisputed overdue amount of the items the promise lets rest
     */
    public record Terms(
            int toleranceDays,
            int callDaysBefore,
            Wanted form,
            @Default("180") int mostDays,
            @Default("5") int leastPercent) {}

    /** Which promises count. */
    enum Wanted implements Code {
        ANY,
        SIGNED
    }

    private PromiseLimits() {}

    /** @throws org.huikuan.shared.BadInput naming date or amount */
    static void check(CaseFacts facts, WrittenPromise words, Terms terms) {
        FormInput refusals = new FormInput(Map.of());
        LocalDate last = facts.today().plusDays(terms.mostDays());
        if (words.payOn().isAfter(last)) {
            refusals.wrong("date", "promise-too-far", words.payOn(), last);
        }
        BigDecimal least = least(facts, words, terms.leastPercent());
        if (words.amount().amount().compareTo(least) < 0) {
            refusals.wrong(
                    "amount",
                    "promise-too-little",
                    words.amount().amount().toPlainString(),
                    least.toPlainString(),
                    words.amount().currency(),
                    words.amount());
        }
        refusals.check();
    }

    private static BigDecimal least(CaseFacts facts, WrittenPromise words, int percent) {
        BigDecimal resting = facts.demandable().stream()
                .filter(i -> words.items().contains(i.invoiceId()))
                .map(facts::undisputed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return resting.multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.UP);
    }
}
