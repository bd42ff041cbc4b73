package org.huikuan.outbox;

/** The process that sends, spoken to in the words of the outbox. */
public interface OutboxFlow {

    /** Something of the kind waits: somebody shall send it after this transaction. */
    void queued(String kind);
}
