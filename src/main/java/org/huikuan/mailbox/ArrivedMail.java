package org.huikuan.mailbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that arrived, without its body.
 *
 * @param messageId in angle brackets; null: it arrived before that was noted, or it has none
 * @param digestOf whose daily digest it is; null: nobody's
 */
public record ArrivedMail(
        long id,
        Instant arrivedAt,
        String sender,
        String recipient,
        String subject,
        @Nullable String messageId,
        @Nullable String digestOf) {}
