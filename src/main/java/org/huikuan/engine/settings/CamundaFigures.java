package org.huikuan.engine.settings;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.huikuan.engine.Unchecked;
import org.huikuan.telemetry.EngineFigures;
import org.springframework.stereotype.Component;

/** Counts the engine's jobs. */
@Component
class CamundaFigures implements EngineFigures {

    private final ManagementService jobs;
    private final ProcessEngineConfigurationImpl engine;
    private final Unchecked unchecked;

    CamundaFigures(ManagementService jobs, ProcessEngineConfigurationImpl engine, Unchecked unchecked) {
        this.jobs = jobs;
        this.engine = engine;
        this.unchecked = unchecked;
    }

    @Override
    public boolean takesJobs() {
        JobExecutor executor = engine.getJobExecutor();
        return executor != null && executor.isActive();
    }

    @Override
    public long jobsWaiting() {
        return unchecked.get(() -> jobs.createJobQuery().executable().count());
    }

    @Override
    public long jobsFailed() {
        return unchecked.get(() -> jobs.createJobQuery().noRetriesLeft().count());
    }
}
