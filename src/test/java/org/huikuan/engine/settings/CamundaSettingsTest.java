package org.huikuan.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.huikuan.intake.RequestLimits;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What the application relies on the engine for. */
@ApplicationH2
class CamundaSettingsTest {

    private static final String KEY = "of-engine-settings-test";

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private DataSource database;

    @Autowired
    private Environment environment;

    @Autowired
    private RequestLimits requests;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @AfterEach
    void theModelGoes() {
        repository
                .createDeploymentQuery()
                .deploymentName(KEY)
                .list()
                .forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @Test
    void anExpressionSeesNoBeanButSteps() {
        deploy(Bpmn.createExecutableProcess(KEY)
                .startEvent()
                .serviceTask()
                .camundaExpression("${dataSource.connection}")
                .endEvent()
                .done());

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(KEY))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Cannot resolve identifier 'dataSource'");
    }

    @Test
    void aStepIsSeen() {
        deploy(Bpmn.createExecutableProcess(KEY)
                .startEvent()
                .serviceTask()
                .camundaExpression("${webhookPost.nextTry()}")
                .camundaResultVariable("steps")
                .userTask()
                .endEvent()
                .done());

        ProcessInstance instance = runtime.startProcessInstanceByKey(KEY);

        assertThat(runtime.getVariable(instance.getId(), "steps")).isInstanceOf(Date.class);
    }

    @Test
    void aBpmnErrorNobodyCatchesIsAFailure() {
        String task = taskOf("managers");

        assertThatThrownBy(() -> tasks.handleBpmnError(task, "nobody-catches-it"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("nobody-catches-it");
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void idsAreUniversallyUnique() {
        String task = taskOf("managers");

        assertThat(UUID.fromString(task)).hasToString(task);
    }

    @Test
    void grantsMoveWithTheGroupAndAnAssigneeGetsNone() {
        String task = taskOf("team-default");
        assertThat(groupsGranted(task)).containsExactly("team-default");

        tasks.setAssignee(task, "somebody");
        tasks.deleteCandidateGroup(task, "team-default");
        tasks.addCandidateGroup(task, "team-north");

        assertThat(groupsGranted(task)).containsExactly("team-north");
    }

    @Test
    void grantsEndWithTheTask() {
        String task = taskOf("team-default");

        tasks.complete(task);

        assertThat(groupsGranted(task)).isEmpty();
    }

    @Test
    void thePoolIsLargerThanAllThatUseItAtOnce() throws SQLException {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        int executor = environment.getRequiredProperty("camunda.bpm.job-execution.max-pool-size", Integer.class);

        // Threads that only wait for a slow sender hold no connection.
        assertThat(pool.getMaximumPoolSize()).isGreaterThan(executor + requests.atWork());
    }

    @Test
    void historyIsFullAndGoesByTheEndOfAnInstance() {
        assertThat(engine.getHistoryLevel().getName()).isEqualTo("full");
        assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("none");
        assertThat(engine.getHistoryCleanupStrategy()).isEqualTo("endTimeBased");
        assertThat(engine.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00+0800");
        assertThat(engine.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00+0800");
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isAuthorizationEnabled()).isTrue();
    }

    private String taskOf(String group) {
        deployATask();
        return tasks.createTaskQuery()
                .processInstanceId(startFor(group))
                .singleResult()
                .getId();
    }

    private void deployATask() {
        deploy(Bpmn.createExecutableProcess(KEY)
                .startEvent()
                .userTask("Task_OfEngineSettingsTest")
                .camundaCandidateGroups("${group}")
                .endEvent()
                .done());
    }

    private String startFor(String group) {
        return runtime.createProcessInstanceByKey(KEY)
                .setVariable("group", group)
                .execute()
                .getId();
    }

    private List<String> groupsGranted(String task) {
        return authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).list().stream()
                .map(Authorization::getGroupId)
                .toList();
    }

    private void deploy(BpmnModelInstance model) {
        repository
                .createDeployment()
                .name(KEY)
                .addModelInstance(KEY + ".bpmn", model)
                .deploy();
    }
}
