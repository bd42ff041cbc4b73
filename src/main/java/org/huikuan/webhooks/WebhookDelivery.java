package org.huikuan.webhooks;

import java.time.Instant;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One message to one webhook, as the page shows it.
 *
 * @param messageId the same at every try: by it the receiver knows what it has seen
 * @param tryAt when it is tried next, while it waits
 * @param status of the last answer; null when there was none
 * @param answer beginning of the last answer, or why there was none
 */
public record WebhookDelivery(
        long id,
        String messageId,
        WebhookEvent event,
        @Nullable Long caseId,
        MessageState state,
        Instant queuedAt,
        int tries,
        Instant tryAt,
        @Nullable Instant triedAt,
        @Nullable Integer status,
        @Nullable Sentence answer) {}
