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
 * @param remindedOn the payment date that the customer was reminded of; null when nobody said which
 * @param nextOn when the customer is spoken to next; null where money is promised or the case itself says when
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
        @Nullable String taskId,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate nextOn) {

    public Interaction withId(long newId) {
        return new Interaction(
                newId,
                caseId,
                accountId,
                onDate,
                byUser,
                channel,
                stage,
                step,
                attempt,
                person,
                result,
                reason,
                note,
                taskId,
                remindedOn,
                nextOn);
    }
}
