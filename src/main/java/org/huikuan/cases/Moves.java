package org.huikuan.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The move table: where a case goes after its stage is exhausted or a promise was broken. Asks and computes; nothing is
 * written here.
 */
@Component
class Moves {

    /** What the table is asked about besides an exhausted stage: a promise was broken, or kept only in part. */
    static final String BROKEN = "broken";

    private static final String TABLE = "choose-move";

    /** Working days until a case whose amount nobody could compare is looked at again. */
    private static final int LOOK_AGAIN = 5;

    private final AmountTables tables;
    private final WorkingDays workingDays;
    private final ObjectProvider<LimitationDays> limitation;

    Moves(AmountTables tables, WorkingDays workingDays, ObjectProvider<LimitationDays> limitation) {
        this.tables = tables;
        this.workingDays = workingDays;
        this.limitation = limitation;
    }

    /** Where the table sends a case, and its answer as it is to be kept. */
    record Move(Position position, Answer answer) {}

    /** @param outcome {@code exhausted} or {@code broken} */
    Move after(CaseFacts facts, String outcome) {
        return after(facts, outcome, limitationDays(List.of(facts)));
    }

    /** @param limitationDays as {@link #limitationDays} told them for all cases of the batch */
    Move after(CaseFacts facts, String outcome, Map<Long, Long> limitationDays) {
        Position now = facts.kase().position();
        Answer answer = tables.ask(
                TABLE,
                facts,
                Map.of(
                        "stage", now.stage().code(),
                        "outcome", outcome,
                        "daysPastDue", (int) facts.daysPastDue(),
                        "brokenPromises", facts.brokenPromises(),
                        "limitationDays",
                                limitationDays.getOrDefault(facts.kase().id().value(), LimitationDays.NONE_RUNS)));
        if (answer.rule().equals(AmountWords.NOT_COMPARABLE)) {
            answer = stays(answer, now.stage(), outcome);
        }
        Stage stage = Stage.of(answer.text("to"));
        boolean stays = answer.text("move").equals("repeat") && stage == now.stage();
        return new Move(stays ? now : entering(stage, facts, answer), answer);
    }

    /** Where nobody can compare the amount the case stays in its stage; the manager moves it, or the rate comes. */
    private static Answer stays(Answer open, Stage stage, String outcome) {
        boolean broken = BROKEN.equals(outcome);
        Map<String, @Nullable Object> outputs = new HashMap<>(open.outputs());
        outputs.put("move", broken ? "repeat" : "wait");
        outputs.put("to", stage.code());
        outputs.put("fromDay", 0);
        outputs.put("workingDays", broken ? 0 : LOOK_AGAIN);
        return AmountWords.decidedByManager(
                new Answer(open.key(), open.version(), open.rule(), open.inputs(), outputs), LOOK_AGAIN);
    }

    /** By case id; asked once for all. */
    Map<Long, Long> limitationDays(Collection<CaseFacts> all) {
        LimitationDays known = limitation.getIfAvailable();
        return known == null || all.isEmpty() ? Map.of() : known.left(all);
    }

    /** Not before the table's day past due, and some working days after this one (reference 2.2, ladder rule 6). */
    private Position entering(Stage stage, CaseFacts facts, Answer answer) {
        String country = facts.creditor().country();
        LocalDate today = facts.today();
        LocalDate after = workingDays.plus(country, today, answer.number("workingDays"));
        LocalDate day = today.plusDays(answer.number("fromDay") - facts.daysPastDue());
        LocalDate on = day.isAfter(after) ? workingDays.onOrAfter(country, day) : after;
        return Position.entering(stage, on, on, today);
    }
}
