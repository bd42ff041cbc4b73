package org.huikuan.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.huikuan.ledger.ExchangeRates;
import org.huikuan.ledger.RatesOn;
import org.huikuan.ledger.Worth;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks decision tables whose rows compare an amount. Limits are in the creditor's currency, those of the law in yuan
 * whatever the creditor's currency is; other money is converted by the last known rate, and the sentence says so. Money without a rate is compared with nothing: unless the table answers
 * the same whatever the amount, the answer is {@link AmountWords#NOT_COMPARABLE}, is as careful as the table can be, and
 * says that a person decides.
 */
@Component
public class AmountTables {

    /** More than any limit. */
    private static final long MOST = 1L << 50;

    /**
     * Tables whose limits Chinese law gives in yuan: the ceiling of small claims (CPL 165), what may be written off as small
     * (50,000 each item).
     */
    private static final Set<String> IN_YUAN = Set.of("choose-legal-route", "check-write-off");

    private static final String YUAN = "CNY";

    private final DecisionTables tables;
    private final ExchangeRates rates;

    AmountTables(DecisionTables tables, ExchangeRates rates) {
        this.tables = tables;
        this.rates = rates;
    }

    /** What may be demanded, in the currency of the table's limits. */
    public Worth demand(String table, CaseFacts facts) {
        return Worth.of(facts.demandableByCurrency(), rates(table, facts));
    }

    /** What other money is worth in the currency of the table's limits. */
    RatesOn rates(String table, CaseFacts facts) {
        boolean own = !IN_YUAN.contains(table) || facts.creditor().currency().equals(YUAN);
        return own ? facts.rates() : rates.in(YUAN, facts.today());
    }

    /** About what may be demanded of the account. */
    public Answer ask(String table, CaseFacts facts, Map<String, ? extends @Nullable Object> inputs) {
        return ask(table, demand(table, facts), inputs);
    }

    /** @param inputs without the amount */
    public Answer ask(String table, Worth worth, Map<String, ? extends @Nullable Object> inputs) {
        Answer least = asked(table, worth, inputs, worth.units());
        if (worth.isWhole()) {
            return AmountWords.said(least, worth);
        }
        Answer most = asked(table, worth, inputs, MOST);
        return isSame(least, most)
                        && between(worth.units()).allMatch(a -> isSame(least, asked(table, worth, inputs, a)))
                ? AmountWords.said(least, worth)
                : AmountWords.notComparable(careful(least, most), worth);
    }

    /** A limit between two amounts, one twice the other, is not seen; the shipped tables have none so near. */
    private static LongStream between(long from) {
        return LongStream.iterate(1, a -> a < MOST, a -> a * 2).filter(a -> a > from);
    }

    /** The terms of a letter: the longer time. Otherwise what holds for a large amount: somebody looks at it sooner. */
    private static Answer careful(Answer least, Answer most) {
        boolean isTerm = List.of("notice-terms", "lawyers-letter-terms").contains(least.key());
        return isTerm && least.number("workingDays") > most.number("workingDays") ? least : most;
    }

    private static boolean isSame(Answer one, Answer other) {
        return AmountWords.withoutSentence(one).equals(AmountWords.withoutSentence(other));
    }

    private Answer asked(String table, Worth worth, Map<String, ? extends @Nullable Object> inputs, long amount) {
        Map<String, @Nullable Object> all = new HashMap<>(inputs);
        all.put("amount", amount);
        all.put("currency", worth.sum().currency());
        all.put("money", worth.isWhole() ? worth.inUnits() : AmountWords.withLacking(worth));
        return tables.ask(table, all);
    }
}
