package org.huikuan.letters.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.letters.Letter;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** The letters that wait to leave, as rows. Each sender writes only what it has claimed. */
public interface Outbox {

    /**
     * Takes letters that are due and that nobody works on, passing over those that another sender is just taking.
     *
     * @param token the sender's, unique
     * @param until when the claim ends by itself
     * @param mailToo false while there is no mail server: only letters for print
     */
    List<Letter> claim(String token, Instant now, Instant until, int most, boolean mailToo);

    /** What the sender still holds; a letter cancelled meanwhile is gone from it. */
    List<OutboxEntry> claimedBy(String token);

    /** The last letter of collection to each account that had one, the sender's own claims left aside. */
    Map<Long, LastLetter> lastTo(Collection<Long> accountIds, String exceptToken);

    void answered(Map<Long, GateAnswer> answers, Instant at);

    /** Mails from now on count as being sent; letters for print lie ready and are nobody's claim any more. */
    void made(Collection<Made> made);

    void resent(Collection<Long> ids);

    /** Cannot be made as the data are: a person mends them. */
    void unprintable(long id, Sentence reason);

    /** Could not be made this time: stays in the outbox, asked again from the day on. */
    void notMade(long id, Sentence reason, LocalDate askOn);

    /** No mail server: the letter waits for one. */
    void waitForMail(Collection<Long> ids);

    /** Waiting letters of the creditor whose day has come are asked again. @return how many */
    int askAgain(long creditorId, LocalDate today);

    /** Waiting letters of the cases are asked again, whatever their day. */
    int askAgain(Collection<Long> caseIds);

    boolean anyDue(Instant now, boolean mailToo);

    /** Those of the cases that have letters for a person to post. */
    Set<Long> casesToPost(Collection<Long> caseIds);

    /**
     * A letter made for sending.
     *
     * @param mail null for print
     */
    record Made(
            long id,
            LocalDate datedOn,
            @Nullable LocalDate deadlineOn,
            @Nullable LocalDate postBy,
            String documentSha256,
            String templateVersion,
            String data,
            @Nullable Mail mail) {}
}
