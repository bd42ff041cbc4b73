package org.huikuan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Senders that waited when the application was upgraded go on with the model that they began with. */
@ApplicationH2
class FormerModelsTest {

    private static final String FOLDER = "releases/models/";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private HistoryService history;

    @BeforeEach
    void theModelsOfTheFormerRelease() {
        var deployment = repository.createDeployment().name(FOLDER);
        Stream.of("send-letters", "send-digests", "send-webhooks")
                .forEach(model -> deployment.addClasspathResource(FOLDER + model + ".bpmn"));
        deployment.deploy();
    }

    @AfterEach
    void theyGo() {
        repository
                .createDeploymentQuery()
                .deploymentName(FOLDER)
                .list()
                .forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"send-letters", "send-digests", "send-webhooks"})
    void aSenderThatWaitedForItsNextTryGoesOn(String model) {
        String sender = runtime.createProcessInstanceByKey(model)
                .startBeforeActivity("Event_TimeToTryAgain")
                .setVariables(Map.of("nextTry", Date.valueOf("2026-03-02")))
                .execute()
                .getId();

        execute(sender);
        execute(sender);

        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(sender)
                        .finished()
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"send-letters", "send-digests", "send-webhooks"})
    void aSenderIsToldWhenToTryAgain(String model) {
        String sender = runtime.createProcessInstanceByKey(model)
                .startBeforeActivity("Task_ReadTheNextTry")
                .execute()
                .getId();

        assertThat(runtime.getVariable(sender, "nextTry")).isInstanceOf(java.util.Date.class);
    }

    /** The timer, then the sending. */
    private void execute(String sender) {
        jobs.executeJob(
                jobs.createJobQuery().processInstanceId(sender).singleResult().getId());
    }
}
