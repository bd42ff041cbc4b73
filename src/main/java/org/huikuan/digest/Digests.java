package org.huikuan.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** The rows of digests. */
public interface Digests {

    /** Today of the creditors whose run of today is over; empty when none is. */
    Optional<LocalDate> dayOfTheRun(Instant now);

    /** Persons who have a row for the day already. */
    List<String> usersOf(LocalDate day);

    void insert(Collection<Planned> planned);

    /** Takes digests that are due for a sender, until a moment. */
    List<DigestEntry> claim(String token, Instant now, Instant until, int most);

    void sent(long id, String token, String to, Instant at);

    /** Not sent and never will be. @param state skipped or refused */
    void ended(long id, String token, DigestState state, Sentence reason);

    void tryAgain(long id, String token, Instant at, Sentence reason);

    /** The sender still works on what it claimed. */
    void prolong(String token, Instant until);

    /** When the next waiting one is due; empty when none waits. */
    Optional<Instant> nextDue();

    /** The last day before on which the person was sent one. */
    Optional<LocalDate> lastBefore(String user, LocalDate day);

    /** The newest first. */
    List<DigestEntry> recent(int most);

    /** Some of them, the newest first. */
    List<DigestEntry> page(int skip, int most);

    int count();

    /** @param skipped null: it waits to be sent */
    record Planned(
            String user,
            LocalDate day,
            String messageId,
            @Nullable Sentence skipped,
            Instant at) {}
}
