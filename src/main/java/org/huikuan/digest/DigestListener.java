package org.huikuan.digest;

import org.huikuan.runs.RunDone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Waits for the end of daily runs. */
@Component
class DigestListener {

    private final DigestFlow flow;

    DigestListener(DigestFlow flow) {
        this.flow = flow;
    }

    @EventListener
    void on(RunDone run) {
        flow.runDone();
    }
}
