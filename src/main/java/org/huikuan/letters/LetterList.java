package org.huikuan.letters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huikuan.shared.Sentence;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;

/** Letters to look at, as far as a person may. */
public interface LetterList {

    /** Most rows of a page. */
    int MOST = 200;

    Page page(Wanted wanted);

    List<Row> ofCase(long caseId, Sight sight);

    /** Whether there is such a case for the person. */
    boolean seesCase(long caseId, Sight sight);

    List<Row> byId(Collection<Long> ids, Sight sight);

    default Optional<Row> find(long id, Sight sight) {
        return byId(List.of(id), sight).stream().findFirst();
    }

    /** Ids of the letters in a state that match, oldest first. */
    List<Long> ids(String state, Match match, Sight sight);

    /** Which of these mails are letters, and which of the letters the person sees. */
    Sent sent(Collection<String> messageIds, Sight sight);

    /** What the letters in a state can be filtered by. */
    Choices choices(String state, Sight sight);

    /** @param page from 0 */
    record Wanted(@Nullable String state, Match match, Sight sight, int page, int size) {}

    /**
     * Which letters; null: any.
     *
     * @param customer number in the ledger
     * @param code as in {@code L03}
     * @param collector login name of who is in charge of the case
     * @param from letters of cases in which at least so much may be demanded, in whole units of the creditor's currency
     */
    record Match(
            @Nullable String customer,
            @Nullable String code,
            @Nullable String collector,
            @Nullable Long from) {

        public static Match customer(@Nullable String number) {
            return new Match(number, null, null, null);
        }
    }

    /**
     * Mails, by Message-ID.
     *
     * @param letters those that are letters
     * @param seen those of them that the person sees
     */
    record Sent(Set<String> letters, Set<String> seen) {}

    /** Codes and collectors that there are, in order. */
    record Choices(List<String> codes, List<String> collectors) {}

    record Page(long total, List<Row> rows) {}

    /**
     * A letter with what people want to know about it.
     *
     * @param gate the gate's last answer, one word
     * @param askOn the day on which the gate is asked again
     * @param trouble what went wrong last
     * @param delivery the newest news of it on its way; null while there is none
     */
    record Row(
            Letter letter,
            String creditor,
            String customer,
            String customerName,
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
            @Nullable LetterDelivery delivery) {}
}
