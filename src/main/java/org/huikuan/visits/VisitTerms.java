package org.huikuan.visits;

import java.time.LocalTime;
import java.util.List;
import java.util.function.LongFunction;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.AmountTables;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** The limits of visits, from the table {@code visit-terms} (reference 9.2, 10.4). */
@Component
public class VisitTerms implements AsksTables {

    public static final Table<At, Terms> TABLE = Table.of(
            "visit-terms",
            At.class,
            Terms.class,
            "prepare-the-visit",
            "plan-the-manager-visit",
            "call-before-the-visit",
            "report-the-visit",
            "debrief-the-visit");

    private final AmountTables tables;
    private final CaseDecisions decisions;

    VisitTerms(AmountTables tables, CaseDecisions decisions) {
        this.tables = tables;
        this.decisions = decisions;
    }

    record At(Stage stage, long amount) {}

    private static LongFunction<At> at(CaseFacts now) {
        return amount -> new At(now.kase().position().stage(), amount);
    }

    /** The terms of a visit in the stage at which the case stands. */
    public Terms of(CaseFacts now) {
        return tables.ask(TABLE, now, at(now)).out();
    }

    /** The same for a visit that is planned by them: the answer is kept with the case. */
    Terms kept(CaseFacts now) {
        return decisions.decideByAmount(now, TABLE, at(now)).out();
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }

    /**
     * @param withinWorkingDays until the visit must have taken place
     * @param attempts visits until the stage is exhausted
     * @param betweenWorkingDays from one visit to the next
     * @param callWorkingDaysBefore the visit on which the customer is called
     * @param reportWorkingDays for the report
     */
    public record Terms(
            int withinWorkingDays,
            int attempts,
            int betweenWorkingDays,
            int callWorkingDaysBefore,
            int reportWorkingDays,
            LocalTime earliest,
            LocalTime latest) {}
}
