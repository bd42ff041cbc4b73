package org.huikuan.runs;

import java.util.List;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Service;

/** What the runs have done, for people to read. */
@Service
public class RunReports {

    private static final int LISTED = 1000;

    private final RunRegister register;
    private final RunFindings findings;
    private final RunFlow flow;

    RunReports(RunRegister register, RunFindings findings, RunFlow flow) {
        this.register = register;
        this.findings = findings;
        this.flow = flow;
    }

    public RunReport of(long runId) {
        DailyRun run = register.find(runId).orElseThrow(() -> new NotFound("no-run"));
        boolean stuck =
                run.state() == RunState.RUNNING && !flow.stuck(List.of(runId)).isEmpty();
        return new RunReport(
                stuck ? run.in(RunState.FAILED) : run,
                findings.faults(runId, LISTED),
                findings.exceptions(runId, LISTED));
    }

    /** Newest first. */
    public List<DailyRun> recent(int atMost) {
        return register.recent(atMost);
    }

    /** Whether a run is on its way; one that stands still with an incident is not. */
    public boolean inProgress() {
        List<Long> running = register.running();
        return !running.isEmpty() && flow.stuck(running).size() < running.size();
    }
}
