package org.huikuan.webhooks;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An address that is told what happens.
 *
 * @param secret signs what is sent; shown once when it is made
 * @param active told of what happens from now on
 */
public record Webhook(
        long id,
        String address,
        Set<WebhookEvent> events,
        String secret,
        boolean active,
        String createdBy,
        Instant createdAt) {

    public Webhook {
        events = Set.copyOf(events);
    }

    boolean wants(WebhookEvent event) {
        return event == WebhookEvent.TEST || events.contains(event);
    }

    /** Without the secret, which no log shall ever hold. */
    @Override
    public String toString() {
        return "webhook " + id + " to " + address + " for "
                + events.stream().map(WebhookEvent::code).sorted().collect(Collectors.joining(", "));
    }
}
