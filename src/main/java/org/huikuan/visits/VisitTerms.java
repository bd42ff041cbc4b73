package org.huikuan.visits;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.huikuan.cases.AmountTables;
import org.huikuan.cases.CaseFacts;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The limits of visits, from the table {@code visit-terms} (reference 9.2, 10.4). */
@Component
class VisitTerms {

    static final String TABLE = "visit-terms";

    private final AmountTables tables;

    VisitTerms(AmountTables tables) {
        this.tables = tables;
    }

    static Map<String, @Nullable Object> inputs(CaseFacts now) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("stage", now.kase().position().stage().code());
        return inputs;
    }

    /** The terms of a visit in the stage at which the case stands. */
    Terms of(CaseFacts now) {
        return Terms.of(tables.ask(TABLE, now, inputs(now)));
    }

    /**
     * @param within working days until the visit must have taken place
     * @param attempts visits until the stage is exhausted
     * @param between working days from one visit to the next
     * @param callBefore working days before the visit on which the customer is called
     * @param report working days for the report
     */
    record Terms(
            int within, int attempts, int between, int callBefore, int report, LocalTime earliest, LocalTime latest) {

        static Terms of(Answer answer) {
            return new Terms(
                    answer.number("withinWorkingDays"),
                    answer.number("attempts"),
                    answer.number("betweenWorkingDays"),
                    answer.number("callWorkingDaysBefore"),
                    answer.number("reportWorkingDays"),
                    LocalTime.parse(answer.text("earliest")),
                    LocalTime.parse(answer.text("latest")));
        }
    }
}
