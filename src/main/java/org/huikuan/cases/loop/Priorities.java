package org.huikuan.cases.loop;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
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
            "ledger");

    private final AmountTables tables;

    Priorities(AmountTables tables) {
        this.tables = tables;
    }

    /** @param amount overdue and undisputed */
    record Urgency(int daysPastDue, long amount, int brokenPromises) {}

    record Band(int priority) {}

    Answer<Band> ask(CaseFacts facts) {
        return tables.ask(
                TABLE, facts, amount -> new Urgency((int) facts.daysPastDue(), amount, facts.brokenPromises()));
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }
}
