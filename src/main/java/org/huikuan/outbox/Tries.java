package org.huikuan.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** The schedule of a kind of post. Called outside of any transaction. */
public interface Tries<P> {

    /** Whether a sender may begin. What is due by the calendar may be written down here. */
    default Beginning begin() {
        return Beginning.AT_ONCE;
    }

    /** The first was taken after {@link Beginning#AFTER_TROUBLE}. */
    default void recovered() {}

    /** How long one that was not taken rests. */
    Duration pause(P parcel);

    /** When this sender looks again; empty when nothing is to be tried again, or another sender waits for it. */
    Optional<Instant> lookAgain(Ending ending);

    /** When the sender that waits is to wake. */
    Instant nextTry();

    /** When the next one may leave that nobody works on; empty when none waits. */
    Optional<Instant> nextDue();

    /** How a sender begins. */
    enum Beginning {
        AT_ONCE,
        /** The way was closed, and it is time to try it. */
        AFTER_TROUBLE,
        /** The way is closed, and somebody waits for it already. */
        NOT_NOW
    }

    /**
     * How a sender ended.
     *
     * @param putOff something is to be tried again
     * @param broken why the way closed; null when it did not
     */
    record Ending(boolean putOff, @Nullable Sentence broken) {}
}
