package org.huikuan.debtors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** What the levers that hold against a customer are worth together, 0 to 21, and whether that is enough to press. */
@Component
public class LeverScore implements AsksTables {

    static final Table<Held, Advised> TABLE =
            Table.of("lever-advice", Held.class, Advised.class, "lever", "plan-the-manager-visit", "case-file");

    private final HeldLevers levers;
    private final DecisionTables tables;

    LeverScore(HeldLevers levers, DecisionTables tables) {
        this.levers = levers;
        this.tables = tables;
    }

    /** @param leverScore sum of the strengths */
    public record Held(int leverScore) {}

    public record Advised(LeverAdvice advice) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }

    public static int of(Collection<HeldLever> held, LocalDate today) {
        return held.stream().mapToInt(l -> l.points(today)).sum();
    }

    /** What the score of the account says, with the sentence of the rule. */
    public Answer<Advised> advice(long accountId, LocalDate today) {
        return advice(of(levers.of(accountId), today));
    }

    public Answer<Advised> advice(int score) {
        return tables.ask(TABLE, new Held(score));
    }
}
