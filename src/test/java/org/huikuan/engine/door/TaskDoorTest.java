package org.huikuan.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A call task of a real case, and who may complete it with what, over the engine's REST. */
@ApplicationH2
class TaskDoorTest {

    private static final String NOTHING = "{\"variables\":{}}";
    private static int customers;

    @Autowired
    private DataSource database;

    @Autowired
    private Creditors creditors;

    @Autowired
    private DailyWork dailyWork;

    @Autowired
    private UnitOfWork unitOfWork;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Teams teams;

    @Autowired
    private MovableTestClock clock;

    @LocalServerPort
    private int port;

    private String task = "";
    private long account;

    @BeforeEach
    void aCustomerIsToBeCalled() {
        People people = new People(identity);
        people.arrive();
        teams.save(new Team("north", "North"));
        people.arrives("somebody-from-the-north", "collectors", "team-north");
        clock.reset();
        Ledgers ledgers = Ledgers.in(database);
        account = ledgers.account("DOOR-" + ++customers);
        ledgers.invoice(account, "DOOR-I" + customers, "1200.00", "2026-02-20");
        Creditor creditor = creditors.find("HK").orElseThrow();
        unitOfWork.inNew(() ->
                dailyWork.work(creditor, clock.instant().atZone(creditor.zone()).toLocalDate(), List.of(account)));
        task = callTask().getId();
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void aFieldTheFormDoesNotDeclareIsRefused(String way) {
        HttpResponse<String> answer =
                collector().post("/task/" + task + "/" + way, "{\"variables\":{\"caseId\":{\"value\":\"C0000001\"}}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("caseId: is not a field of this form");
        assertThat(callTask().getId()).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void aMissingResultIsRefusedByName(String way) {
        HttpResponse<String> answer = collector().post("/task/" + task + "/" + way, NOTHING);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("result: ");
        assertThat(callTask().getId()).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"amount\":{\"value\":\"9000000\"},\"date\":{\"value\":\"2026-03-09\"}",
                "\"amount\":{\"value\":\"100\"},\"date\":{\"value\":\"2026-02-02\"}",
                "\"amount\":{\"value\":\"a lot\"},\"date\":{\"value\":\"2026-03-09\"}"
            })
    void aPromiseThatCannotBeIsRefusedAndNothingIsWritten(String promise) {
        HttpResponse<String> answer = collector()
                .post(
                        "/task/" + task + "/submit-form",
                        "{\"variables\":{\"result\":{\"value\":\"promised\"},\"currency\":{\"value\":\"CNY\"},"
                                + promise + "}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).containsAnyOf("amount: ", "date: ");
        assertThat(count("select count(*) from huikuan.interaction where account_id = ?"))
                .isZero();
        assertThat(callTask().getId()).isEqualTo(task);
    }

    @ParameterizedTest
    @MethodSource("org.huikuan.engine.door.NoPlainValues#all")
    void aValueThatIsNoPlainValueIsRefused(String note) {
        for (String way : List.of("complete", "submit-form")) {
            HttpResponse<String> answer = collector()
                    .post(
                            "/task/" + task + "/" + way,
                            "{\"variables\":{\"result\":{\"value\":\"not-reached\"},\"note\":{\"value\":" + note
                                    + "}}}");

            assertThat(answer.statusCode()).as(way + answer.body()).isEqualTo(400);
        }
        assertThat(callTask().getId()).isEqualTo(task);
        assertThat(count("select count(*) from huikuan.interaction where account_id = ?"))
                .isZero();
    }

    @Test
    void aCallIsRecordedAndLeavesNoVariable() {
        String instance = callTask().getProcessInstanceId();

        HttpResponse<String> answer = collector()
                .post("/task/" + task + "/complete", "{\"variables\":{\"result\":{\"value\":\"not-reached\"}}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(count("select count(*) from huikuan.interaction where account_id = ?"))
                .isOne();
        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instance)
                        .variableName("result")
                        .count())
                .isZero();
    }

    @Test
    void aTaskThatIsGoneIsNotFound() {
        String done = "{\"variables\":{\"result\":{\"value\":\"not-reached\"}}}";
        collector().post("/task/" + task + "/complete", done);

        assertThat(collector().post("/task/" + task + "/complete", done).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherTeamNeitherSeesNorCompletesIt() {
        EngineCaller north = new EngineCaller(port, "somebody-from-the-north");

        assertThat(north.get("/task/" + task).statusCode()).isEqualTo(404);
        assertThat(north.get("/task/" + task + "/form-variables").statusCode()).isEqualTo(403);
        assertThat(north.get("/task?processInstanceBusinessKey=" + businessKey())
                        .body())
                .isEqualTo("[]");
        assertThat(north.post("/task/" + task + "/complete", NOTHING).statusCode())
                .isEqualTo(403);
        assertThat(north.post("/task/" + task + "/claim", "{\"userId\":\"somebody-from-the-north\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(north.post("/task/" + task + "/unclaim", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void aTaskIsClaimedForOneselfAndGivenBack() {
        assertThat(collector()
                        .post("/task/" + task + "/claim", "{\"userId\":\"a-managers\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(collector()
                        .post("/task/" + task + "/claim", "{\"userId\":\"a-collectors\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(callTask().getAssignee()).isEqualTo("a-collectors");
        assertThat(collector().post("/task/" + task + "/unclaim", "{}").statusCode())
                .isEqualTo(204);
        assertThat(callTask().getAssignee()).isNull();
    }

    @Test
    void notEvenAnAdministratorDelegatesOrResolvesIt() {
        EngineCaller administrator = new EngineCaller(port, "a-camunda-admin");

        assertThat(administrator
                        .post("/task/" + task + "/delegate", "{\"userId\":\"a-collectors\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(administrator.post("/task/" + task + "/resolve", NOTHING).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aManagerSeesTheTasksOfEveryTeam() {
        assertThat(new EngineCaller(port, "a-managers").get("/task/" + task).statusCode())
                .isEqualTo(200);
    }

    private EngineCaller collector() {
        return new EngineCaller(port, "a-collectors");
    }

    private Task callTask() {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey()).singleResult();
    }

    private String businessKey() {
        long id = JdbcClient.create(database)
                .sql("select id from huikuan.collection_case where account_id = ?")
                .param(account)
                .query(Long.class)
                .single();
        return BusinessKey.ofCase(id);
    }

    private long count(String sql) {
        return JdbcClient.create(database)
                .sql(sql)
                .param(account)
                .query(Long.class)
                .single();
    }
}
