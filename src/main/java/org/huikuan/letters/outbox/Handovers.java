package org.huikuan.letters.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What came of handing mails to the server, as rows. A sender writes only what it still holds. */
public interface Handovers {

    /** @return false when the claim has gone to somebody else */
    boolean sent(long id, String token, LocalDate on, Instant at);

    /** The server will never take it. @return as above */
    boolean refused(long id, String token, Sentence reason);

    /** Certainly not sent: free again, made anew at the next try. */
    void putBack(Collection<Long> ids, String token, @Nullable Instant tryAfter, @Nullable Sentence trouble);

    /** Perhaps sent: the same mail again at the next try. */
    void putBackUnsure(long id, String token, @Nullable Instant tryAfter, Sentence trouble);

    /** The sender still works on what it claimed. */
    void prolong(String token, Instant until);
}
