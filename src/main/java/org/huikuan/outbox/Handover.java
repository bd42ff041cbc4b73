package org.huikuan.outbox;

import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What came of handing one thing over.
 *
 * @param number the receiver's own for its answer, such as 204 or 550; null where it gave none
 * @param words of the receiver, or why there are none
 */
public record Handover(Result result, @Nullable Integer number, Sentence words) {

    /** The four ways in which it may end. */
    public enum Result {
        /** Taken. */
        ACCEPTED,
        /** The receiver will never take it. */
        REFUSED,
        /** The receiver does not want it now; others may go. */
        NOT_NOW,
        /** No answer: nobody knows whether it was taken. */
        UNHEARD
    }

    public static Handover accepted() {
        return new Handover(Result.ACCEPTED, null, Sentence.parts());
    }

    public static Handover unheard(Sentence why) {
        return new Handover(Result.UNHEARD, null, why);
    }
}
