package org.huikuan.webhooks;

import java.time.Duration;
import java.util.List;
import org.huikuan.outbox.OutboxFlow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The active webhooks, remembered for a moment: every act of the house asks for them, and a question to the database each
 * time would cost more than the act. A change is written here, so that this node knows it at once; one made on another
 * node is known here after that moment.
 */
@Component
class Subscriptions {

    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final Webhooks webhooks;
    private final OutboxFlow outbox;
    private volatile @Nullable Known known;

    Subscriptions(Webhooks webhooks, OutboxFlow outbox) {
        this.webhooks = webhooks;
        this.outbox = outbox;
    }

    private record Known(List<Webhook> active, long readAt) {}

    List<Webhook> active() {
        Known now = known;
        if (now == null || System.nanoTime() - now.readAt() > MOMENT.toNanos()) {
            now = new Known(webhooks.all().stream().filter(Webhook::active).toList(), System.nanoTime());
            known = now;
        }
        return now.active();
    }

    /** @return its id */
    long add(Webhook webhook) {
        long id = webhooks.insert(webhook);
        known = null;
        return id;
    }

    /** Messages that wait for it are looked at again. */
    void change(Webhook webhook) {
        webhooks.update(webhook);
        known = null;
        outbox.queued(WebhookPostKind.KEY);
    }

    /** With its messages. */
    void remove(long id) {
        webhooks.delete(id);
        known = null;
    }
}
