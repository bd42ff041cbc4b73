package org.huikuan.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.huikuan.shared.FormInput;
import org.huikuan.strategy.Answer;

/**
 * How far ahead a promise may lie and how much of what it lets rest it must be worth: a day decades away, or a cent,
 * would put a case to sleep. The table promise-terms says both; where a manager's own table is of an earlier release
 * and has no such columns, {@link #MOST_DAYS} and {@link #LEAST_PERCENT} hold.
 */
final class PromiseLimits {

    /** Days from today. */
    static final int MOST_DAYS = 180;

    /** Percent of the undisputed overdue amount of the items the promise lets rest. */
    static final int LEAST_PERCENT = 5;

    private PromiseLimits() {}

    /** @throws org.huikuan.shared.BadInput naming date or amount */
    static void check(CaseFacts facts, PromiseWords words, Answer terms) {
        FormInput refusals = new FormInput(Map.of());
        LocalDate last = facts.today().plusDays(terms.number("mostDays", MOST_DAYS));
        if (words.payOn().isAfter(last)) {
            refusals.wrong(
                    "date",
                    "promise-too-far",
                    words.payOn() + " is too far ahead; a promise may be for " + last
                            + " at the latest; for longer set a hold",
                    words.payOn(),
                    last);
        }
        BigDecimal least = least(facts, words, terms.number("leastPercent", LEAST_PERCENT));
        if (words.amount().amount().compareTo(least) < 0) {
            refusals.wrong(
                    "amount",
                    "promise-too-little",
                    words.amount() + " is too little for what it lets rest; at least " + least
                            + " is needed, or name the items it is for",
                    words.amount().amount().toPlainString(),
                    least.toPlainString(),
                    words.amount().currency());
        }
        refusals.check();
    }

    private static BigDecimal least(CaseFacts facts, PromiseWords words, int percent) {
        BigDecimal resting = facts.demandable().stream()
                .filter(i -> words.items().contains(i.invoiceId()))
                .map(facts::undisputed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return resting.multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.UP);
    }
}
