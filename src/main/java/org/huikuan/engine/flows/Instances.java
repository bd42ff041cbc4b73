package org.huikuan.engine.flows;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.engine.Unchecked;
import org.springframework.stereotype.Component;

/** Starts and rings instances of processes on behalf of the application, in the surrounding transaction. */
@Component
class Instances {

    private final RuntimeService runtime;
    private final Unchecked unchecked;

    Instances(RuntimeService runtime, Unchecked unchecked) {
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    void start(String process, String businessKey, Map<String, Object> variables) {
        unchecked.run(() -> runtime.startProcessInstanceByKey(process, businessKey, variables));
    }

    /** Nothing waiting for the bell is no error: a process asks the facts at its next turn anyway. */
    void ring(String message, String businessKey) {
        unchecked.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAll());
    }
}
