package org.huikuan.engine.flows;

import java.text.SimpleDateFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.huikuan.engine.Unchecked;
import org.huikuan.runs.process.DailyRunProcess;
import org.huikuan.training.EngineJobs;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** The job executor of this node, held and released. */
@Component
@Profile("training")
class CamundaJobs implements EngineJobs {

    private static final long LOOK_AGAIN = Duration.ofMillis(2).toNanos();

    private final ProcessEngineConfigurationImpl engine;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private final Unchecked unchecked;

    CamundaJobs(
            ProcessEngineConfigurationImpl engine, ManagementService management, JdbcClient jdbc, Unchecked unchecked) {
        this.engine = engine;
        this.management = management;
        this.jdbc = jdbc;
        this.unchecked = unchecked;
    }

    @Override
    public void hold() {
        JobExecutor executor = engine.getJobExecutor();
        executor.shutdown();
        while (isBusy(executor)) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        freeLocks();
    }

    private static boolean isBusy(JobExecutor executor) {
        if (executor instanceof SpringJobExecutor spring
                && spring.getTaskExecutor() instanceof ThreadPoolTaskExecutor tasks) {
            ThreadPoolExecutor pool = tasks.getThreadPoolExecutor();
            return pool.getActiveCount() > 0 || !pool.getQueue().isEmpty();
        }
        throw new IllegalStateException("a movable clock needs Spring's job executor, not " + executor);
    }

    /** Nobody works now, so what is still locked was taken and never begun. */
    private void freeLocks() {
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ is not null")
                .update();
    }

    @Override
    public void release() {
        engine.getJobExecutor().start();
    }

    @Override
    public void hurry() {
        engine.getJobExecutor().jobWasAdded();
    }

    @Override
    public boolean anyDue() {
        return unchecked.get(
                        () -> management.createJobQuery().active().executable().count())
                > 0;
    }

    @Override
    public Optional<Instant> nextDue() {
        return unchecked.get(() -> afterNow().orderByJobDuedate().asc().listPage(0, 10)).stream()
                .filter(job -> job.getProcessDefinitionKey() != null) // the cleaning of the history waits for no day
                .filter(job -> !DailyRunProcess.TIMER_KEY.equals(job.getProcessDefinitionKey()))
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    private JobQuery afterNow() {
        return management.createJobQuery().active().withRetriesLeft().duedateHigherThan(ClockUtil.getCurrentTime());
    }

    @Override
    public void restartTimers() {
        List<String> ids =
                unchecked
                        .get(() -> management
                                .createJobDefinitionQuery()
                                .jobType("timer-start-event")
                                .list())
                        .stream()
                        .map(JobDefinition::getId)
                        .flatMap(id -> management.createJobQuery().jobDefinitionId(id).list().stream())
                        .map(Job::getId)
                        .collect(Collectors.toList());
        engine.getCommandExecutorTxRequired().execute(context -> {
            ids.forEach(id -> restart(context, id));
            return true;
        });
    }

    /** A cycle remembers when it began, and finds no next time before that. */
    private static void restart(CommandContext context, String id) {
        if (context.getJobManager().findJobById(id) instanceof TimerEntity timer && timer.getRepeat() != null) {
            String now = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss").format(ClockUtil.getCurrentTime());
            timer.setRepeat(timer.getRepeat().replaceFirst("/[^/P]+/", "/" + now + "/"));
            timer.setRepeatOffset(0);
            timer.setDuedate(timer.calculateNewDueDate());
        }
    }
}
