package org.huikuan.testing;

import java.time.Instant;
import org.huikuan.outbox.Outboxes;

/** The outbox of one kind of post, as its senders see it. */
public record OnePost(Outboxes outboxes, String kind) {

    public String send() {
        return outboxes.send(kind);
    }

    public Instant nextTry() {
        return outboxes.nextTry(kind);
    }
}
