package org.huikuan.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.Letters;
import org.huikuan.shared.TransactionMemory;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders the letter that the letter table names for the moment at which cases stand, each once. */
@Component
class StageLetters {

    private static final String TABLE = "choose-letter";
    private static final String NONE = "none";

    private final DecisionTables tables;
    private final Decisions decisions;
    private final Letters letters;

    /** Cases whose letter was looked at in this transaction, as a batch, before their processes ask for it. */
    private final TransactionMemory<String, Boolean> ordered = new TransactionMemory<>();

    StageLetters(DecisionTables tables, Decisions decisions, Letters letters) {
        this.tables = tables;
        this.decisions = decisions;
        this.letters = letters;
    }

    /** The letters of the steps at which these cases stand. */
    void order(Collection<CaseFacts> cases) {
        order(cases, null);
    }

    /** The letter of a moment of the case's stage, for example {@code exhausted}. */
    void order(CaseFacts now, String moment) {
        order(List.of(now), moment);
    }

    private void order(Collection<CaseFacts> cases, @Nullable String moment) {
        List<LetterOrder> orders = new ArrayList<>();
        Map<Long, Answer> answers = new HashMap<>();
        for (CaseFacts now : cases) {
            Position at = now.kase().position();
            String when = moment == null ? at.step() : moment;
            if (!isNew(now.kase().id(), at, when)) {
                continue;
            }
            Answer answer = tables.ask(
                    TABLE,
                    Map.of("stage", at.stage().code(), "moment", when, "attempt", at.attempt(), "daysPastDue", (int)
                            now.daysPastDue()));
            if (!NONE.equals(answer.text("letter"))) {
                orders.add(order(now, LetterCode.valueOf(answer.text("letter"))));
                answers.put(now.kase().id().value(), answer);
            }
        }
        Set<Long> known =
                letters.order(orders).stream().map(LetterOrder::caseId).collect(Collectors.toSet());
        answers.keySet().retainAll(known);
        if (!answers.isEmpty()) {
            decisions.keep(answers);
        }
    }

    private boolean isNew(CaseId id, Position at, String moment) {
        String key = id + " " + at.stage() + " " + moment + " " + at.attempt();
        boolean isNew = ordered.get(key) == null;
        ordered.put(key, Boolean.TRUE);
        return isNew;
    }

    private static LetterOrder order(CaseFacts now, LetterCode code) {
        CollectionCase kase = now.kase();
        return new LetterOrder(
                kase.creditorId(),
                kase.accountId(),
                kase.id().value(),
                code,
                kase.position().stage().code(),
                kase.position().step(),
                kase.position().attempt(),
                now.today(),
                Map.of());
    }
}
