package org.huikuan.cases;

import java.util.Map;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.springframework.stereotype.Component;

/** The order of worth of a case's tasks, in bands, from the priority table. */
@Component
class Priorities {

    private static final String TABLE = "set-priority";

    private final DecisionTables tables;

    Priorities(DecisionTables tables) {
        this.tables = tables;
    }

    Answer ask(CaseFacts facts) {
        return tables.ask(
                TABLE,
                Map.of(
                        "daysPastDue", (int) facts.daysPastDue(),
                        "amount", facts.demandableUnits(),
                        "brokenPromises", facts.brokenPromises()));
    }
}
