package org.huikuan.engine.flows;

import java.util.Map;
import org.huikuan.outbox.OutboxFlow;
import org.huikuan.outbox.process.SendOutboxProcess;
import org.huikuan.shared.TransactionMemory;
import org.springframework.stereotype.Component;

/** Starts senders, one of a kind in a transaction: it takes everything that the transaction queued. */
@Component
class CamundaOutboxFlow implements OutboxFlow {

    private final Instances instances;
    private final TransactionMemory<String, Boolean> started = new TransactionMemory<>();

    CamundaOutboxFlow(Instances instances) {
        this.instances = instances;
    }

    @Override
    public void queued(String kind) {
        if (started.get(kind) == null) {
            started.put(kind, Boolean.TRUE);
            instances.start(SendOutboxProcess.KEY, kind, Map.of());
        }
    }
}
