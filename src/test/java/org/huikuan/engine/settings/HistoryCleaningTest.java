package org.huikuan.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.CleanableHistoricProcessInstanceReportResult;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.MovableTestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine remembers goes a while after an instance's end, by a job of the night. */
@ApplicationH2
class HistoryCleaningTest {

    private static final String KEY = "of-history-cleaning-test";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private MovableTestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aModelKeepsItsHistoryForThirtyDays() {
        clock.reset();
        theEngineLooksAtTheClock();
        repository
                .createDeployment()
                .name(KEY)
                .addModelInstance(
                        KEY + ".bpmn",
                        Bpmn.createExecutableProcess(KEY)
                                .camundaHistoryTimeToLiveString("P30D")
                                .startEvent()
                                .userTask()
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterEach
    void theModelGoes() {
        clock.reset();
        ClockUtil.reset();
        repository
                .createDeploymentQuery()
                .deploymentName(KEY)
                .list()
                .forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @Test
    void onlyWhatEndedLongAgoIsCleaned() {
        String endedLongAgo = start();
        end(endedLongAgo);
        String endsToday = start();
        String runs = start();
        clock.forward(Duration.ofDays(40));
        theEngineLooksAtTheClock();
        end(endsToday);
        removalTimesOfAnOlderVersion(runs, endsToday);

        theNightComes();

        assertThat(isRemembered(endedLongAgo)).isFalse();
        assertThat(isRemembered(endsToday))
                .as("thirty days from its end are not over")
                .isTrue();
        assertThat(isRemembered(runs)).as("it still runs").isTrue();
    }

    @Test
    void aJobForTheNightIsThereFromTheStart() {
        assertThat(history.findHistoryCleanupJobs()).hasSize(1);
        assertThat(history.findHistoryCleanupJobs().get(0).getDuedate()).isNotNull();
    }

    /** As they were written at the start of an instance. */
    private void removalTimesOfAnOlderVersion(String... instances) {
        jdbc.sql("update ACT_HI_PROCINST set REMOVAL_TIME_ = ? where PROC_INST_ID_ in (?, ?)")
                .params(Date.from(clock.instant().minus(Duration.ofDays(10))), instances[0], instances[1])
                .update();
    }

    private void theNightComes() {
        clock.set("2026-04-12");
        clock.forward(Duration.ofHours(-7)); // from nine to two in the morning
        theEngineLooksAtTheClock();
        // One execution cleans one batch; the night has many.
        for (int batch = 0; batch < 500 && cleanable() > 0; batch++) {
            List.copyOf(history.findHistoryCleanupJobs()).forEach(job -> management.executeJob(job.getId()));
        }
    }

    private long cleanable() {
        return history.createCleanableHistoricProcessInstanceReport().processDefinitionKeyIn(KEY).list().stream()
                .mapToLong(CleanableHistoricProcessInstanceReportResult::getCleanableProcessInstanceCount)
                .sum();
    }

    private void theEngineLooksAtTheClock() {
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
    }

    private String start() {
        return runtime.startProcessInstanceByKey(KEY, Map.of("said", "something"))
                .getId();
    }

    private void end(String instance) {
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId());
    }

    private boolean isRemembered(String instance) {
        return history.createHistoricProcessInstanceQuery()
                                .processInstanceId(instance)
                                .count()
                        + history.createHistoricVariableInstanceQuery()
                                .processInstanceId(instance)
                                .count()
                > 0;
    }
}
