package org.huikuan.cases.loop;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Default;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** The order of worth of a case's tasks, in bands, from the priority table. */
@Component
class Priorities implements AsksTables {

    static final Table<Urgency, Band> TABLE = Table.of(
                    "set-priority",
                    Urgency.class,
                    Band.class,
                    "daily-run-slice/Task_WorkTheSlice",
                    CaseLoop.LOOKS,
                    CaseLoop.DECIDES,
                    "ledger")
            .added("1.2.0", "rule_pressed_hard", "rule_pressed");

    private final AmountTables tables;
    private final Strategies strategies;

    Priorities(AmountTables tables, Strategies strategies) {
        this.tables = tables;
        this.strategies = strategies;
    }

    /**
     * @param amount overdue and undisputed
     * @param pressure of the strategy, 0 to 4
     */
    record Urgency(
            int daysPastDue,
            long amount,
            int brokenPromises,
            @Default int pressure) {}

    record Band(int priority) {}

    Answer<Band> ask(CaseFacts facts) {
        int pressure = strategies.drive(facts).pressure();
        return tables.ask(
                TABLE,
                facts,
                amount -> new Urgency((int) facts.daysPastDue(), amount, facts.brokenPromises(), pressure));
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }
}
