package org.huikuan.digest;

import org.huikuan.outbox.OutboxFlow;
import org.huikuan.runs.RunDone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A daily run has ended: somebody shall look after its transaction whether digests are due. */
@Component
class DigestListener {

    private final OutboxFlow outbox;

    DigestListener(OutboxFlow outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(RunDone run) {
        outbox.queued(DigestPostKind.KEY);
    }
}
