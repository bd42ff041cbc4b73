package org.huikuan.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands in its stages. The engine follows it, never the other way round.
 *
 * @param step the stage's own step, for example {@code call}
 * @param attempt which try of the step, from 1
 * @param nextOn first day on which the step's act may be done
 * @param dueOn last day by which it should be done
 * @param notBefore the move table's date before which the stage is not entered; null when there is none
 */
public record Position(
        Stage stage,
        String step,
        int attempt,
        LocalDate nextOn,
        LocalDate dueOn,
        @Nullable LocalDate notBefore) {

    /** The stage's beginning, open from the day on. */
    public static Position entering(Stage stage, LocalDate on, LocalDate dueOn) {
        return new Position(stage, stage.firstStep(), 1, on, dueOn, null);
    }

    /** The stage's beginning on a day, before which the case waits when that is yet to come. */
    public static Position entering(Stage stage, LocalDate on, LocalDate dueOn, LocalDate today) {
        return new Position(stage, stage.firstStep(), 1, on, dueOn, on.isAfter(today) ? on : null);
    }

    public Position again(int nextAttempt, LocalDate on) {
        return new Position(stage, step, nextAttempt, on, on, null);
    }

    /** Where the stage goes on after a promise or a dispute: calls begin anew, every other stage stands where it stood. */
    public Position afterPause(LocalDate today) {
        return stage == Stage.REMINDER_CALL ? again(1, today) : this;
    }

    /** The same step after a wait: what should have been done meanwhile is due today. */
    public Position resumedOn(LocalDate today) {
        return new Position(stage, step, attempt, nextOn, dueOn.isBefore(today) ? today : dueOn, null);
    }
}
