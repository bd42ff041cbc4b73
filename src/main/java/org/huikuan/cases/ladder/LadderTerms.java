package org.huikuan.cases.ladder;

import java.util.List;
import org.huikuan.cases.Stage;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** The numbers of the ladder's rules. */
@Component
class LadderTerms implements AsksTables {

    static final Table<Rise, Terms> TABLE = Table.of(
            "ladder-terms",
            Rise.class,
            Terms.class,
            "move",
            "collection-case/Task_AskWhereTheCaseStands",
            "collection-case/Task_DecideWhatFollows",
            "promise-to-pay/Task_JudgeThePromise",
            "daily-run-slice/Task_WorkTheSlice",
            "ledger");

    private final DecisionTables tables;

    LadderTerms(DecisionTables tables) {
        this.tables = tables;
    }

    /** @param stage that a case enters */
    record Rise(Stage stage) {}

    /**
     * What holds for it.
     *
     * @param restDays working days between two rungs
     * @param mostSkipped rungs that may be skipped without a reason to jump
     */
    record Terms(int restDays, int mostSkipped) {}

    Terms of(Stage to) {
        return tables.ask(TABLE, new Rise(to)).out();
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }
}
