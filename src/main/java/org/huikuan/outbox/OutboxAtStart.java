package org.huikuan.outbox;

import org.huikuan.shared.UnitOfWork;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What waited while the application was down leaves when it is up. */
@Component
class OutboxAtStart {

    private final Outboxes outboxes;
    private final OutboxFlow flow;
    private final UnitOfWork unit;

    OutboxAtStart(Outboxes outboxes, OutboxFlow flow, UnitOfWork unit) {
        this.outboxes = outboxes;
        this.flow = flow;
        this.unit = unit;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        outboxes.waiting().forEach(kind -> unit.inNew(() -> flow.queued(kind)));
    }
}
