package org.huikuan.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An administrator takes no process away from an open case, whichever address of the engine is called. */
@ApplicationH2
class ProcessDoorTest {

    private static final String ENGINE = "/engine-rest";
    private static final String COCKPIT = "/camunda/api/engine/engine/default";
    private static final String SUSPENDED_WITH_ALL = "{\"suspended\":true,\"includeProcessInstances\":true}";
    private static final String BY_HISTORY = "{\"historicProcessInstanceQuery\":{}}";
    private static final String ADMINISTRATOR = "a-camunda-admin";
    private static int customers;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    private CaseId kase = new CaseId(0);
    private String instance = "";

    @BeforeEach
    void aCustomerIsToBeCalled() {
        new People(identity).arrive();
        CaseWorld world = new CaseWorld(context).on("2026-03-02");
        long account = world.ledgers.account("PROCESS-" + ++customers);
        world.ledgers.invoice(account, "PROCESS-I" + customers, "1200.00", "2026-02-20");
        world.run(account);
        kase = world.caseOf(account).id();
        instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(kase.number(), CollectionCaseProcess.KEY)
                .singleResult()
                .getId();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGINE, COCKPIT})
    void modelsAndDeploymentsStay(String place) {
        ProcessDefinition model = model();

        for (String path : List.of(
                "/process-definition/key/collection-case?cascade=true",
                "/process-definition/key/reminder-call",
                "/process-definition/" + model.getId() + "?cascade=true",
                "/deployment/" + model.getDeploymentId() + "?cascade=true",
                "/deployment/" + tablesDeployment())) {
            refused(by(place).delete(path, "en"), "deploy a new version", "部署新版本");
        }
        refused(by(place).delete("/process-definition/key/collection-case", "zh-CN"), "不可删除");
        refused(by(place).put("/process-definition/key/collection-case/suspended", SUSPENDED_WITH_ALL), "");
        refused(by(place).put("/process-definition/" + model.getId() + "/suspended", SUSPENDED_WITH_ALL), "");
        refused(by(place).put("/process-instance/suspended", suspendedOf("processDefinitionKey")), "");
        refused(by(place).put("/process-instance/suspended", "{\"suspended\":true,\"processInstanceQuery\":{}}"), "");
        theCaseGoesOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGINE, COCKPIT})
    void theProcessOfAnOpenCaseStays(String place) {
        String stage = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(instance)
                .singleResult()
                .getId();

        refused(by(place).delete("/process-instance/" + instance, "en"), "retry the job in Cockpit", "重试作业");
        refused(by(place).delete("/process-instance/" + stage, "en"), "retry the job in Cockpit", "重试作业");
        refused(by(place).post("/process-instance/delete", "{\"processInstanceIds\":[\"" + instance + "\"]}"), "");
        refused(by(place).post("/process-instance/delete", "{\"processInstanceQuery\":{}}"), "");
        refused(by(place).post("/process-instance/delete-historic-query-based", BY_HISTORY), "");
        String cancelled = "\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"SubProcess_WorkTheCase\"}]";
        for (String way : List.of("modification", "modification-async")) {
            refused(by(place).post("/process-instance/" + instance + "/" + way, "{" + cancelled + "}"), "");
        }
        for (String way : List.of("execute", "executeAsync")) {
            refused(
                    by(place)
                            .post(
                                    "/modification/" + way,
                                    "{\"processDefinitionId\":\"" + model().getId() + "\",\"processInstanceIds\":[\""
                                            + instance + "\"]," + cancelled + "}"),
                    "");
        }
        refused(
                by(place)
                        .post(
                                "/message",
                                "{\"messageName\":\"case-closed\",\"businessKey\":\"" + kase.number() + "\"}"),
                "");
        theCaseGoesOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGINE, COCKPIT})
    void theHistoryStays(String place) {
        refused(by(place).delete("/history/process-instance/" + instance, "en"), "kept is over", "自动清理");
        refused(
                by(place)
                        .post(
                                "/history/process-instance/delete",
                                "{\"historicProcessInstanceIds\":[\"" + instance + "\"]}"),
                "");
        theCaseGoesOn();
    }

    @Test
    void whatMendsAnIncidentStaysPossible() {
        Caller administrator = by(ENGINE);
        String suspended = "/process-instance/" + instance + "/suspended";

        done(administrator.put(suspended, "{\"suspended\":true}"));
        done(administrator.put(suspended, "{\"suspended\":false}"));
        done(administrator.put("/process-instance/" + instance + "/variables/note", "{\"value\":\"seen\"}"));
        management.createJobQuery().processInstanceId(instance).list().forEach(job -> {
            done(administrator.put("/job/" + job.getId() + "/retries", "{\"retries\":1}"));
            refused(administrator.delete("/job/" + job.getId(), "en"), "");
        });
        theCaseGoesOn();
    }

    @Test
    void aModelOfTheHousesOwnMayGo() {
        Deployment own = repository
                .createDeployment()
                .addModelInstance(
                        "own.bpmn",
                        Bpmn.createExecutableProcess("own-" + customers)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask()
                                .endEvent()
                                .done())
                .deploy();
        String running = runtime.startProcessInstanceByKey("own-" + customers).getId();

        done(by(ENGINE).delete("/process-instance/" + running, "en"));
        done(by(ENGINE).delete("/deployment/" + own.getId() + "?cascade=true", "en"));
    }

    private static String suspendedOf(String field) {
        return "{\"suspended\":true,\"" + field + "\":\"collection-case\"}";
    }

    private Caller by(String place) {
        if (place.equals(ENGINE)) {
            EngineCaller program = new EngineCaller(port, ADMINISTRATOR);
            return (method, path, body, language) -> program.send(method, path, body, language);
        }
        Session cockpit = Session.at(port).logsIn(ADMINISTRATOR, People.PASSWORD);
        cockpit.get("/camunda/app/cockpit/default/");
        return (method, path, body, language) ->
                cockpit.called(place + path, request -> request.header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .header("Accept-Language", language)
                        .method(method, BodyPublishers.ofString(body)));
    }

    private interface Caller {

        HttpResponse<String> call(String method, String path, String body, String language);

        default HttpResponse<String> delete(String path, String language) {
            return call("DELETE", path, "", language);
        }

        default HttpResponse<String> post(String path, String json) {
            return call("POST", path, json, "en");
        }

        default HttpResponse<String> put(String path, String json) {
            return call("PUT", path, json, "en");
        }
    }

    private static void refused(HttpResponse<String> answer, String... why) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(403);
        assertThat(answer.body())
                .as(answer.uri().toString())
                .contains("AuthorizationException")
                .containsAnyOf(why);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isIn(200, 204);
    }

    private void theCaseGoesOn() {
        CaseWorld world = new CaseWorld(context);
        assertThat(world.tasks(kase)).containsExactly("Task_CallTheCustomer");
        assertThat(model().isSuspended()).isFalse();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isOne();
    }

    private ProcessDefinition model() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(CollectionCaseProcess.KEY)
                .latestVersion()
                .singleResult();
    }

    private String tablesDeployment() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("choose-move")
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }
}
