package org.huikuan.webhooks;

/** The process that sends, spoken to in the words of webhooks. */
public interface WebhookFlow {

    /** Something waits in the outbox: somebody shall send it after this transaction. */
    void queued();
}
