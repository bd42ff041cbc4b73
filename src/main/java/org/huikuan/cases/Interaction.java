package org.huikuan.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact with the customer that was logged: who was reached, what came of it, what was said.
 *
 * @param step the stage's step at which it was
 * @param attempt which try of the stage's step it was
 * @param reason why the customer has not paid, R01 to R13 (reference 7.2)
 * @param taskId the task it completed; null when the customer rang in
 */
public record Interaction(
        long id,
        CaseId caseId,
        long accountId,
        LocalDate onDate,
        String byUser,
        String channel,
        Stage stage,
        String step,
        int attempt,
        @Nullable String person,
        CallResult result,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String taskId) {

    public Interaction withId(long newId) {
        return new Interaction(
                newId, caseId, accountId, onDate, byUser, channel, stage, step, attempt, person, result, reason, note,
                taskId);
    }
}
