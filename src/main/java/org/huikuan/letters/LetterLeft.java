package org.huikuan.letters;

import java.time.LocalDate;

/**
 * A letter has left the house: the mail server took it, or a person posted it or handed it over. Published in the
 * transaction that records it, with the account's row locked.
 *
 * @param on the creditor's day on which it left
 */
public record LetterLeft(
        long caseId, long accountId, LetterCode code, String stage, String step, int attempt, LocalDate on) {}
