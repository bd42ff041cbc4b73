package org.huikuan.webhooks;

import org.huikuan.shared.UnitOfWork;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Messages that waited while the application was down leave when it is up. */
@Component
class WebhooksAtStart {

    private final WebhookDeliveries deliveries;
    private final WebhookFlow flow;
    private final UnitOfWork unit;

    WebhooksAtStart(WebhookDeliveries deliveries, WebhookFlow flow, UnitOfWork unit) {
        this.deliveries = deliveries;
        this.flow = flow;
        this.unit = unit;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (deliveries.nextDue().isPresent()) {
            unit.inNew(flow::queued);
        }
    }
}
