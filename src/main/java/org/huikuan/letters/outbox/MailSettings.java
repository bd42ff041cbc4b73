package org.huikuan.letters.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are mailed.
 *
 * @param host the mail server; without one letters for mail wait, visibly
 * @param port of the mail server
 * @param username login at the mail server; without one there is no login
 * @param password of that login
 * @param security none, starttls or tls
 * @param from sender of letters whose creditor has no address of its own
 * @param timeout how long the mail server may be silent
 * @param exchange how long one exchange may take, the greeting and login or the handing over of one mail; keep it
 *     below half of {@code claim}, so that nobody takes a letter over while it is being handed over
 * @param retryAfter how long after trouble with the mail server it is tried again
 * @param claim how long a silent sender keeps its letters before another takes them over; with one minute more still
 *     shorter than the engine's lock of a job, so that the job of a sender that died finds them free
 */
@ConfigurationProperties("huikuan.mail")
public record MailSettings(
        @Nullable String host,
        @DefaultValue("25") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("starttls") Security security,
        @Nullable String from,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("1m") Duration exchange,
        @DefaultValue("10m") Duration retryAfter,
        @DefaultValue("2m") Duration claim) {

    /** The same, with another patience. */
    MailSettings waiting(Duration patience) {
        return new MailSettings(
                host, port, username, password, security, from, patience, patience.multipliedBy(2), retryAfter, claim);
    }

    /** Whether the connection is encrypted. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }
}
