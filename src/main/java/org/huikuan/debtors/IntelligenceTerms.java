package org.huikuan.debtors;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** How long intelligence counts, by the kind of its source. */
@Component
public class IntelligenceTerms implements AsksTables {

    static final Table<Heard, Terms> TABLE =
            Table.of("intelligence-terms", Heard.class, Terms.class, "log-intelligence");

    private final DecisionTables tables;

    IntelligenceTerms(DecisionTables tables) {
        this.tables = tables;
    }

    record Heard(SourceClass source) {}

    record Terms(int days) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }

    /** The last day on which it counts. */
    public LocalDate until(SourceClass source, LocalDate on) {
        Answer<Terms> answer = tables.ask(TABLE, new Heard(source));
        return on.plusDays(answer.out().days());
    }
}
