package org.huikuan.journal.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that wait for the commit of their transaction, to be written as one batch in their order and by it. Outside of a
 * transaction they are written at once; when it is rolled back they are gone with it.
 */
final class EndOfTransaction<R> {

    private final Consumer<List<R>> write;

    EndOfTransaction(Consumer<List<R>> write) {
        this.write = write;
    }

    void write(List<R> rows) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            write.accept(rows);
            return;
        }
        Waiting waiting = waiting();
        if (waiting == null) {
            waiting = new Waiting();
            waiting.resume();
            TransactionSynchronizationManager.registerSynchronization(waiting);
        }
        waiting.add(rows);
    }

    /** Writes what waits in this transaction, since somebody wants to read it. */
    void writeNow() {
        Waiting waiting = waiting();
        if (waiting != null) {
            waiting.write();
        }
    }

    @SuppressWarnings("unchecked")
    private @org.jspecify.annotations.Nullable Waiting waiting() {
        return (Waiting) TransactionSynchronizationManager.getResource(this);
    }

    /** The rows of one transaction; another one that runs inside has its own. */
    private final class Waiting implements TransactionSynchronization {

        private final List<R> rows = new ArrayList<>();
        private boolean committing;

        void add(List<R> more) {
            rows.addAll(more);
            if (committing) {
                write();
            }
        }

        void write() {
            if (!rows.isEmpty()) {
                write.accept(List.copyOf(rows));
                rows.clear();
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            write();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(EndOfTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(EndOfTransaction.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
        }
    }
}
