package org.huikuan.webhooks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are sent.
 *
 * @param allowPrivate whether addresses inside the house (loopback, link-local, private networks) may be called; off,
 *     since whoever may enter an address could otherwise look into the house through the server
 * @param timeout how long a receiver may take for its whole answer
 * @param giveUpAfter how long a message is tried before it has failed
 * @param claim how long a silent sender keeps its messages; shorter than the engine's lock of a job
 * @param keep how long delivered messages stay on the page
 */
@ConfigurationProperties("huikuan.webhooks")
public record WebhookSettings(
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("24h") Duration giveUpAfter,
        @DefaultValue("3m") Duration claim,
        @DefaultValue("30d") Duration keep) {}
