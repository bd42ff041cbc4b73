package org.huikuan.webhooks;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The active webhooks, remembered for a moment: every act of the house asks for them, and a question to the database each
 * time would cost more than the act. A change made on another node is known here after that moment.
 */
@Component
class Subscriptions {

    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final Webhooks webhooks;
    private volatile @Nullable Known known;

    Subscriptions(Webhooks webhooks) {
        this.webhooks = webhooks;
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

    /** They have changed. */
    void forget() {
        known = null;
    }
}
