package org.huikuan.engine.flows;

import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.digest.DigestFlow;
import org.huikuan.digest.process.SendDigestsProcess;
import org.huikuan.engine.Unchecked;
import org.springframework.stereotype.Component;

/** Starts the process that sends digests. */
@Component
class CamundaDigestFlow implements DigestFlow {

    private final RuntimeService runtime;
    private final Unchecked unchecked;

    CamundaDigestFlow(RuntimeService runtime, Unchecked unchecked) {
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    @Override
    public void runDone() {
        unchecked.run(() -> runtime.startProcessInstanceByKey(SendDigestsProcess.KEY));
    }
}
