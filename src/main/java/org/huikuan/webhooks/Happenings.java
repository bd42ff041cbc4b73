package org.huikuan.webhooks;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.shared.TransactionMemory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects what happens in a transaction and queues it with the commit: a batch of fifty opened cases is one statement,
 * and what is rolled back was never told.
 */
@Component
class Happenings {

    private static final String OWN = "own";

    private final Subscriptions subscriptions;
    private final WebhookQueue queue;
    private final TransactionMemory<String, List<Happening>> memory = new TransactionMemory<>();

    Happenings(Subscriptions subscriptions, WebhookQueue queue) {
        this.subscriptions = subscriptions;
        this.queue = queue;
    }

    void add(Happening happening) {
        List<Webhook> active = subscriptions.active();
        if (active.stream().noneMatch(w -> w.wants(happening.event()))) {
            return;
        }
        List<Happening> known = memory.get(OWN);
        if (known == null) {
            List<Happening> fresh = new ArrayList<>();
            memory.put(OWN, fresh);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    queue.queue(subscriptions.active(), fresh);
                }
            });
            known = fresh;
        }
        known.add(happening);
    }
}
