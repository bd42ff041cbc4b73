package org.huikuan.cases;

import java.util.Map;
import org.huikuan.strategy.Answer;
import org.springframework.stereotype.Component;

/** The order of worth of a case's tasks, in bands, from the priority table. */
@Component
class Priorities {

    private static final String TABLE = "set-priority";

    private final AmountTables tables;

    Priorities(AmountTables tables) {
        this.tables = tables;
    }

    Answer ask(CaseFacts facts) {
        return tables.ask(
                TABLE,
                facts,
                Map.of("daysPastDue", (int) facts.daysPastDue(), "brokenPromises", facts.brokenPromises()));
    }
}
