package org.huikuan.shared;

import java.util.function.Supplier;

/**
 * One transaction over our own tables and the engine's, in which the engine writes once, at its end.
 * This is how a batch of cases becomes a batch of statements.
 */
public interface UnitOfWork {

    /** Runs the work in a new transaction, whatever surrounds the caller; an exception undoes all of it. */
    <T> T inNew(Supplier<T> work);

    /**
     * Runs the work as a part of the caller's transaction, so that both are done or neither; in a new one where there is
     * none.
     */
    <T> T join(Supplier<T> work);

    default void inNew(Runnable work) {
        inNew(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
