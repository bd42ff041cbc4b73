package org.huikuan.letters;

import java.time.LocalDate;
import java.util.Map;
import org.huikuan.shared.BusinessKey;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it stands.
 *
 * @param language {@code zh} or {@code en}, fixed with the order
 * @param way {@code mail} or {@code print}
 * @param datedOn the date on the letter; null until it is made
 * @param leftOn the day it left the house; null until then
 * @param deadlineOn until when it gives the customer time; null: it names no such day, or it was not made yet
 * @param postBy the last day on which it may be posted; null: it goes by mail, or it was not made yet
 * @param documentSha256 its PDF in the archive; null until it is made
 */
public record Letter(
        long id,
        long creditorId,
        long accountId,
        long caseId,
        LetterCode code,
        String stage,
        String step,
        int attempt,
        LetterState state,
        String language,
        LetterWay way,
        LocalDate orderedOn,
        Map<String, String> particulars,
        @Nullable LocalDate datedOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate deadlineOn,
        @Nullable LocalDate postBy,
        @Nullable String documentSha256) {

    /** The day that lists show: when it left, else its date, else when it was ordered. */
    public LocalDate date() {
        if (leftOn != null) {
            return leftOn;
        }
        return datedOn == null ? orderedOn : datedOn;
    }

    /** What the letter is called in the correspondence, for example {@code C0000123-L03-1}. */
    public String reference() {
        return BusinessKey.ofLetter(caseId, code.name(), id);
    }
}
