package org.huikuan.letters;

import java.time.LocalDate;
import java.util.Map;

/**
 * A letter that shall go out. The case, its place in the stages and the code are its key: ordered twice, it is one.
 *
 * @param stage the stage of the case, in the word of tables and models
 * @param step the stage's own step
 * @param attempt which try of the step, from 1
 * @param on the creditor's day of the order
 * @param particulars what this letter says beyond the ledger, for example {@code deadline} as an ISO date
 */
public record LetterOrder(
        long creditorId,
        long accountId,
        long caseId,
        LetterCode code,
        String stage,
        String step,
        int attempt,
        LocalDate on,
        Map<String, String> particulars) {

    public LetterOrder {
        particulars = Map.copyOf(particulars);
    }
}
