package org.huikuan.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Decisions;
import org.springframework.stereotype.Component;

/** A broken promise is for the move table too: what it says of the case is kept for the person who calls next. */
@Component
class BrokenPromises {

    private static final String MOVE = "choose-move";

    private final DecisionTables tables;
    private final Decisions decisions;

    BrokenPromises(DecisionTables tables, Decisions decisions) {
        this.tables = tables;
        this.decisions = decisions;
    }

    /** Asks and keeps the answer for each open case whose promise these reviews found broken or only partly kept. */
    void decide(List<Reviewed> changed) {
        Map<Long, Answer> answers = new HashMap<>();
        changed.stream()
                .filter(r -> r.now().isOpen())
                .filter(r -> r.kept().promises().stream().anyMatch(BrokenPromises::isMissed))
                .forEach(r -> answers.put(r.now().id().value(), ask(r.kept().facts())));
        if (!answers.isEmpty()) {
            decisions.keep(answers);
        }
    }

    private static boolean isMissed(Promise promise) {
        return promise.state() == PromiseState.BROKEN || promise.state() == PromiseState.PARTLY_KEPT;
    }

    private Answer ask(CaseFacts facts) {
        return tables.ask(
                MOVE,
                Map.of(
                        "stage",
                        facts.kase().position().stage().code(),
                        "outcome",
                        "broken",
                        "daysPastDue",
                        (int) facts.daysPastDue(),
                        "amount",
                        facts.demandableUnits(),
                        "brokenPromises",
                        facts.brokenPromises()));
    }
}
