package org.huikuan.letters.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.letters.Letter;

/** Letters in the hands of the people who post them, as rows. */
public interface LetterDeliveries {

    /** Letters of the cases that a person is to post, the oldest first. */
    List<Letter> toPost(Collection<Long> caseIds);

    void left(Collection<Long> letterIds, Posting posting, LocalDate on, String by, Instant at);

    /** Counsel has sealed and posted the draft. @return false when it is no draft any more */
    boolean counselSent(long letterId, String ems, LocalDate on, String by, Instant at);

    /** Back into the outbox, to be made anew and mailed. */
    void queueAgain(Collection<Long> letterIds);

    /** Back into the outbox, to be made anew and to leave as it was to leave. */
    void makeAgain(Collection<Long> letterIds);
}
