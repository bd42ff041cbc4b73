package org.huikuan.webhooks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huikuan.outbox.Handover;
import org.jspecify.annotations.Nullable;

/**
 * The outbox. Of each webhook and case only the oldest waiting message may leave, so that a receiver never sees the
 * closing of a case before its opening.
 */
public interface WebhookDeliveries {

    void insert(Collection<NewDelivery> rows);

    /** The newest first. */
    List<WebhookDelivery> of(long webhookId, int most);

    /** Takes messages that are due for a sender, until a moment. */
    List<Parcel> claim(String token, Instant now, Instant until, int most);

    void delivered(long id, String token, Instant at, Handover answer);

    /** To be tried again; after the moment to give up it has failed. */
    void putOff(long id, String token, Instant at, Instant tryAt, Handover answer);

    /** Not tried: free again. */
    void release(String token);

    /** The sender still works on what it claimed. */
    void prolong(String token, Instant until);

    /** The webhook gives no answer at all: it is left alone until then. */
    void rest(long webhookId, Instant until);

    /** When the next of those that may leave is due; empty when none waits. */
    Optional<Instant> nextDue();

    /** @return false when it does not exist or has not failed */
    boolean retry(long webhookId, long id, Instant now, Instant giveUpAt);

    /** Forgets what was delivered before. */
    void forgetDelivered(Instant before);

    /** Whether the caller is the one that waits until then; false when somebody wakes at least as early. */
    boolean wakeAt(Instant next, Instant now);

    Instant wakesAt();

    /** A row about to be written. */
    record NewDelivery(
            long webhookId,
            String messageId,
            WebhookEvent event,
            @Nullable Long caseId,
            String payload,
            Instant queuedAt,
            Instant giveUpAt) {}

    /** What a sender needs. @param tries made before */
    record Parcel(long id, long webhookId, String address, String secret, String messageId, String payload, int tries) {

        @Override
        public String toString() {
            return "delivery " + id + " to webhook " + webhookId;
        }
    }
}
