package org.huikuan.cases.loop;

import java.util.Map;
import java.util.function.LongFunction;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/**
 * Asks decision tables about a case and keeps each answer with it, in the caller's transaction. Whoever only wants to
 * know, and decides nothing by it, asks {@link DecisionTables} or {@link AmountTables}.
 */
@Component
public class CaseDecisions {

    private final DecisionTables tables;
    private final AmountTables amounts;
    private final Decisions decisions;

    CaseDecisions(DecisionTables tables, AmountTables amounts, Decisions decisions) {
        this.tables = tables;
        this.amounts = amounts;
        this.decisions = decisions;
    }

    public <I extends Record, O extends Record> Answer<O> decide(CaseFacts now, Table<I, O> table, I asked) {
        return kept(now, tables.ask(table, asked));
    }

    /** Of a table that compares what may be demanded. @param asked given the amount in whole units */
    public <I extends Record, O extends Record> Answer<O> decideByAmount(
            CaseFacts now, Table<I, O> table, LongFunction<I> asked) {
        return decideByAmount(now, table, amounts.demand(table, now), asked);
    }

    /** Of a table that compares an amount. @param asked given the amount in whole units */
    public <I extends Record, O extends Record> Answer<O> decideByAmount(
            CaseFacts now, Table<I, O> table, Worth amount, LongFunction<I> asked) {
        return kept(now, amounts.ask(table, amount, asked));
    }

    private <O extends Record> Answer<O> kept(CaseFacts now, Answer<O> answer) {
        decisions.keep(Map.of(now.kase().id().value(), answer));
        return answer;
    }
}
