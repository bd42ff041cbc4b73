package org.huikuan.engine.flows;

import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.engine.Unchecked;
import org.huikuan.shared.TransactionMemory;
import org.huikuan.webhooks.WebhookFlow;
import org.huikuan.webhooks.process.SendWebhooksProcess;
import org.springframework.stereotype.Component;

/** Starts the process that sends webhooks, once in a transaction. */
@Component
class CamundaWebhookFlow implements WebhookFlow {

    private final RuntimeService runtime;
    private final Unchecked unchecked;
    private final TransactionMemory<String, Boolean> started = new TransactionMemory<>();

    CamundaWebhookFlow(RuntimeService runtime, Unchecked unchecked) {
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    @Override
    public void queued() {
        if (started.get(SendWebhooksProcess.KEY) == null) {
            started.put(SendWebhooksProcess.KEY, Boolean.TRUE);
            unchecked.run(() -> runtime.startProcessInstanceByKey(SendWebhooksProcess.KEY));
        }
    }
}
