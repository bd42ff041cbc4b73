package org.huikuan.letters.web;

import java.time.LocalDate;
import java.util.Locale;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterList;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A letter as the API shows it.
 *
 * @param name what kind of letter, in both languages
 * @param gate the gate's last answer, one word; null while it was not asked
 * @param askOn the day on which the gate is asked again; null unless it waits
 * @param trouble what went wrong last; null when nothing did
 * @param delivery the newest news of it on its way; null while there is none
 * @param resends how often it was handed over again because nobody knew whether it had left
 */
public record LetterView(
        long id,

        @com.fasterxml.jackson.annotation.JsonProperty("case")
        String kase,

        String creditor,
        String customer,
        String customerName,
        String code,
        String name,
        String reference,
        String stage,
        String step,
        int attempt,
        String state,
        String way,
        LocalDate date,
        @Nullable LocalDate leftOn,
        @Nullable String gate,
        @Nullable Sentence grounds,
        @Nullable LocalDate askOn,
        @Nullable Sentence trouble,
        @Nullable String messageId,
        int resends,
        @Nullable String sentTo,
        @Nullable String leftBy,
        @Nullable String trackingNumber,
        @Nullable String handedTo,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable String sha256,
        @Nullable DeliveryView delivery) {

    static LetterView of(LetterList.Row row, MessageSource words) {
        Letter l = row.letter();
        return new LetterView(
                l.id(),
                BusinessKey.ofCase(l.caseId()),
                row.creditor(),
                row.customer(),
                row.customerName(),
                l.code().name(),
                words.getMessage(l.code().nameKey(), null, Locale.CHINESE) + " "
                        + words.getMessage(l.code().nameKey(), null, Locale.ENGLISH),
                l.reference(),
                l.stage(),
                l.step(),
                l.attempt(),
                l.state().code(),
                l.way().code(),
                l.date(),
                l.leftOn(),
                row.gate(),
                row.grounds(),
                row.askOn(),
                row.trouble(),
                row.messageId(),
                row.resends(),
                row.sentTo(),
                row.leftBy(),
                row.trackingNumber(),
                row.handedTo(),
                row.decidedBy(),
                row.reason(),
                l.documentSha256(),
                DeliveryView.of(row.delivery()));
    }
}
