package org.huikuan.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a letter says that its template does not: the template sees this and nothing else. Kept with the letter
 * as JSON, from which the same letter can be printed again.
 *
 * @param language {@code zh} or {@code en}, the customer's
 * @param reference unique, such as {@code C0000123-L03-1}
 * @param date of the letter, the creditor's day
 * @param contact whom to ask, with phone or mail; null: the letterhead's
 * @param items what is open, oldest due date first; may be empty for thank-you and bounced
 * @param payBy the day by which payment is asked for; demands but the courtesy reminder need it
 * @param deadline the day after which the announced follows (L06, L07), or by which to answer (L01)
 */
public record LetterContent(
        LetterCode code,
        String language,
        String reference,
        LocalDate date,
        Letterhead letterhead,
        Recipient recipient,
        @Nullable String contact,
        List<LetterItem> items,
        @Nullable LocalDate payBy,
        @Nullable LocalDate deadline,
        LetterParts parts) {

    public LetterContent {
        items = List.copyOf(items);
    }
}
