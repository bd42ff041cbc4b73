package org.huikuan.cases.loop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.rates.ExchangeRates;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableBook;
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

    private final DecisionTables tables;
    private final ExchangeRates rates;

    AmountTables(DecisionTables tables, ExchangeRates rates) {
        this.tables = tables;
        this.rates = rates;
    }

    /** What may be demanded, in the currency of the table's limits. */
    public Worth demand(Table<?, ?> table, CaseFacts facts) {
        return Worth.of(facts.demandableByCurrency(), rates(table, facts));
    }

    /** What is not disputed of each item that is due, in the currency of the table's limits. */
    public Map<OpenItem, Worth> undisputedWorth(Table<?, ?> table, CaseFacts facts) {
        RatesOn rates = rates(table, facts);
        Map<OpenItem, Worth> worth = new LinkedHashMap<>();
        facts.overdue().stream()
                .filter(i -> facts.undisputed(i).signum() > 0)
                .forEach(i -> worth.put(
                        i, Worth.of(new Money(facts.undisputed(i), i.open().currency()), rates)));
        return worth;
    }

    /** What other money is worth in the currency of the table's limits. */
    RatesOn rates(Table<?, ?> table, CaseFacts facts) {
        String currency = table.currency();
        return currency == null || facts.creditor().currency().equals(currency)
                ? facts.rates()
                : rates.in(currency, facts.today());
    }

    /** About what may be demanded of the account. */
    public <I extends Record, O extends Record> Answer<O> ask(
            Table<I, O> table, CaseFacts facts, LongFunction<I> asked) {
        return ask(table, facts, asked, CaseSays.CAREFUL_ROW.with());
    }

    /** @param untilThen what holds while there is no rate to compare the amount by */
    <I extends Record, O extends Record> Answer<O> ask(
            Table<I, O> table, CaseFacts facts, LongFunction<I> asked, Sentence untilThen) {
        return ask(table, demand(table, facts), asked, untilThen);
    }

    /** @param asked what is asked, given the amount in whole units */
    public <I extends Record, O extends Record> Answer<O> ask(Table<I, O> table, Worth worth, LongFunction<I> asked) {
        return ask(table, worth, asked, CaseSays.CAREFUL_ROW.with());
    }

    private <I extends Record, O extends Record> Answer<O> ask(
            Table<I, O> table, Worth worth, LongFunction<I> asked, Sentence untilThen) {
        Answer<O> least = asked(table, worth, asked, worth.units());
        if (worth.isWhole()) {
            return AmountWords.said(least, worth);
        }
        Answer<O> most = asked(table, worth, asked, MOST);
        return least.out().equals(most.out())
                        && between(worth.units()).allMatch(a -> least.out()
                                .equals(asked(table, worth, asked, a).out()))
                ? AmountWords.said(least, worth)
                : AmountWords.notComparable(table.moreCareful(least, most), worth, untilThen);
    }

    /** A limit between two amounts, one twice the other, is not seen; the shipped tables have none so near. */
    private static LongStream between(long from) {
        return LongStream.iterate(1, a -> a < MOST, a -> a * 2).filter(a -> a > from);
    }

    private <I extends Record, O extends Record> Answer<O> asked(
            Table<I, O> table, Worth worth, LongFunction<I> asked, long amount) {
        String money = worth.isWhole() ? worth.inUnits() : AmountWords.withLacking(worth);
        Map<String, String> sayable = Map.of("currency", worth.sum().currency(), "money", money);
        return tables.ask(table, asked.apply(amount), sayable, TableBook.NEWEST);
    }
}
