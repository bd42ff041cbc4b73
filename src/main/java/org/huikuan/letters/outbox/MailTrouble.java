package org.huikuan.letters.outbox;

import java.time.Instant;
import java.util.Optional;
import org.huikuan.shared.Sentence;

/** Trouble with the mail server, seen by all nodes: one sender waits for its end and the others go home. */
public interface MailTrouble {

    Optional<Known> known();

    /**
     * Notes the trouble.
     *
     * @return whether the caller is the one that shall wait and try again; false when somebody does already
     */
    boolean waitUntil(Instant tryAgainAt, Instant now, Sentence reason);

    void over();

    /** The trouble as it stands. */
    record Known(Instant since, Instant tryAgainAt, Sentence reason) {}
}
