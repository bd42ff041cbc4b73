package org.huikuan.outbox;

import org.huikuan.shared.Sentence;

/** Carries things out of the house, outside of any transaction. */
public interface Carrier<P> {

    /** A way for a batch. @throws Unreachable when there is none now */
    Line<P> open() throws Unreachable;

    /** Who it is for: while a receiver is silent, {@link Terms.Silence} says what happens to the others. */
    default Object receiver(P parcel) {
        return this;
    }

    /** An open way. */
    @FunctionalInterface
    interface Line<P> extends AutoCloseable {

        Handover hand(P parcel);

        @Override
        default void close() {}
    }

    /** The way is closed, nothing was handed over. */
    final class Unreachable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Sentence why;

        public Unreachable(Sentence why, Exception cause) {
            super(cause);
            this.why = why;
        }

        Sentence why() {
            return why;
        }
    }
}
