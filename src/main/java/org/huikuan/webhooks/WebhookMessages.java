package org.huikuan.webhooks;

import java.util.List;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator sees of the messages of a webhook, and sends once more or as a test. */
@Service
@Transactional
public class WebhookMessages {

    private static final int SHOWN = 50;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookQueue queue;

    WebhookMessages(Webhooks webhooks, WebhookDeliveries deliveries, WebhookQueue queue) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queue = queue;
    }

    /** The last ones, newest first. */
    @Transactional(readOnly = true)
    public List<WebhookDelivery> of(long webhook) {
        return deliveries.of(webhooks.get(webhook).id(), SHOWN);
    }

    /** Sends a message of its own to the webhook, the way every message goes. */
    public void test(long id) {
        Webhook webhook = webhooks.get(id);
        if (!webhook.active()) {
            throw BadInput.of(new FieldError("active", Sentence.of("webhooks.error.inactive")));
        }
        queue.test(webhook);
    }

    /** A failed message is tried again for as long as a new one. */
    public void retry(long webhook, long delivery) {
        if (!queue.again(webhook, delivery)) {
            throw new NotFound("no-failed-delivery");
        }
    }
}
