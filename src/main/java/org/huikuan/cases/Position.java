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

    public static final String CALL = "call";

    /** The first call of the reminder stage. */
    public static Position firstCall(LocalDate on, LocalDate dueOn) {
        return new Position(Stage.REMINDER_CALL, CALL, 1, on, dueOn, null);
    }

    public Position again(int nextAttempt, LocalDate on) {
        return new Position(stage, step, nextAttempt, on, on, null);
    }

    public Position waitingUntil(LocalDate date) {
        return new Position(stage, step, attempt, date, date, date);
    }

    /** The same step after a wait: what should have been done meanwhile is due today. */
    public Position resumedOn(LocalDate today) {
        return new Position(stage, step, attempt, nextOn, dueOn.isBefore(today) ? today : dueOn, null);
    }
}
