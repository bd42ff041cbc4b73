package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.pvm.PvmException;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.Role;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** Monday, 2 March 2026: people make mistakes, and are told so in the language they read. */
@ApplicationH2
class RefusalLanguageTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseId id;

    @BeforeEach
    void oneCaseToBeCalled() {
        context.getBean(MovableTestClock.class).set("2026-03-02");
        new People(context.getBean(IdentityService.class)).arrive();
        Ledgers ledgers = Ledgers.in(context.getBean(DataSource.class));
        String customer = "RL" + System.identityHashCode(this);
        long account = ledgers.account(customer);
        ledgers.invoice(account, "INV-" + customer, "1200.00", "2026-03-01");
        context.getBean(UnitOfWork.class).inNew(() -> context.getBean(DailyWork.class)
                .work(
                        context.getBean(Creditors.class).find("HK").orElseThrow(),
                        java.time.LocalDate.parse("2026-03-02"),
                        java.util.List.of(account)));
        id = new CaseId(context.getBean(JdbcClient.class)
                .sql("select id from huikuan.collection_case where account_id = ?")
                .param(account)
                .query(Long.class)
                .single());
    }

    @Test
    void theApiAnswersInEnglishUnlessChineseIsAskedFor() {
        String wrong = "{\"date\":\"2026-02-01\",\"amount\":\"100.00\"}";

        assertThat(call("/api/cases/" + id.number() + "/promises", wrong, null))
                .contains("2026-02-01 is in the past; today is 2026-03-02");
        assertThat(call("/api/cases/" + id.number() + "/promises", wrong, "zh-CN,zh;q=0.9"))
                .contains("2026-02-01 已过；今天是 2026-03-02");
    }

    @Test
    void whoComesSecondIsToldSoWhateverTheEngineStumbledOver() {
        Problems problems = context.getBean(Problems.class);
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/receipts");
        request.addHeader("Accept-Language", "zh-CN");
        for (Exception failure : List.of(
                new OptimisticLockingException("ENGINE-03005"),
                new ProcessEngineException("flush", new SQLException("Timeout trying to lock table", "HYT00")),
                new PvmException("cannot signal execution 1: it has no current activity"))) {
            ProblemDetail problem = problems.of(failure, request);

            assertThat(problem.getStatus()).as("%s", failure).isEqualTo(409);
            assertThat(problem.getDetail()).isEqualTo("有人同时更改了同一内容，请重新查看后再操作。");
        }
    }

    @Test
    void aTaskFormIsRefusedInTheLanguageThatTheCallerAsksFor() {
        String task = context.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(id.number())
                .singleResult()
                .getId();
        String path = "/engine-rest/task/" + task + "/complete";
        String wrong = "{\"variables\":{\"result\":{\"value\":\"promised\"},\"amount\":{\"value\":\"12 yuan\"}}}";

        assertThat(call(path, wrong, null)).contains("'12 yuan' is no amount; write it like 1200.00");
        assertThat(call(path, wrong, "zh-CN")).contains("“12 yuan”不是金额");
    }

    @Test
    void whatIsNotThereIsToldInTheLanguageThatIsAskedFor() {
        assertThat(call("/api/cases/C9999999/promises", "{}", null)).contains("no case C9999999");
        assertThat(call("/api/cases/C9999999/promises", "{}", "zh-CN")).contains("没有您可查看的案件 C9999999");
    }

    @Test
    void whatAnotherRoleDoesIsRefusedInTheLanguageThatIsAskedFor() {
        assertThat(call("/api/absences", "{}", null))
                .contains("This belongs to another role; ask a manager or an administrator.");
        assertThat(call("/api/absences", "{}", "zh-CN")).contains("此操作属于其他角色");
        assertThat(call("/api/cases/" + id.number() + "/withdraw", "{\"reason\":\"x\"}", "zh"))
                .contains("此操作属于其他角色");
    }

    @Test
    void anInputThatCannotBeReadIsRefusedInTheLanguageThatIsAskedFor() {
        String path = "/api/cases/" + id.number() + "/promises";

        assertThat(call(path, "{", null)).contains("The input cannot be taken; see errors.", "is no JSON");
        assertThat(call(path, "{", "zh-CN")).contains("有填写不正确之处", "不是可读取的 JSON");
    }

    @Test
    void aValueOfAnotherKindIsRefusedInWordsOfTheCallAndNotOfOurClasses() {
        String customers = "{\"customers\":[{\"customer\":\"A\"}],\"collector\":\"x\",\"reason\":\"x\"}";

        assertThat(call(Role.MANAGERS, "/api/portfolio/assign", customers, null))
                .contains("customers[0]", "cannot be read: must be a text")
                .doesNotContain("java.", "Token");
        assertThat(call(Role.MANAGERS, "/api/letters/strike", "{\"ids\":\"x\"}", null))
                .contains("must be a list")
                .doesNotContain("java.", "Token");
        assertThat(call("/api/clock", "{\"days\":\"many\"}", null)).doesNotContain("java.");
    }

    @Test
    void aTaskThatIsGoneIsSaidInTheLanguageThatIsAskedFor() {
        String path = "/engine-rest/task/no-such-task/complete";

        assertThat(call(path, "{}", null)).contains("There is no such task any more");
        assertThat(call(path, "{}", "zh-CN")).contains("此任务已不存在");
    }

    @Test
    void aCaseListIsAskedByWordsThatThereAre() {
        assertThat(get("/api/cases?stage=court", null)).contains("'court' is none of reminder-call, ");
        assertThat(get("/api/cases?waitingFor=rain", "zh-CN")).contains("“rain”");
    }

    /** Mistakes that have pages of their own: absences and the portfolio. */
    @Test
    void aManagersCallIsRefusedInTheLanguageThatIsAskedFor() {
        assertThat(call(Role.MANAGERS, "/api/absences", "{}", null)).contains("\"reason\":\"is missing\"");
        assertThat(call(Role.MANAGERS, "/api/absences", "{}", "zh-CN")).contains("\"reason\":\"不能为空\"");
        assertThat(call(Role.MANAGERS, "/api/portfolio/rules", "[{\"country\":\"XX\"}]", "zh-CN"))
                .contains("XX 不是两位国家代码");
        assertThat(call(Role.MANAGERS, "/api/letters/strike", "{\"ids\":[1]}", "zh-CN"))
                .contains("请填写或选择");
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsRefusedInTheLanguageOfItsReader() {
        String task = context.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(id.number())
                .singleResult()
                .getId();
        String unknown = "{\"variables\":{\"colour\":{\"value\":\"red\"}}}";

        assertThat(call("/engine-rest/task/" + task + "/complete", unknown, null))
                .contains("is not a field of this form");
        assertThat(call("/engine-rest/task/" + task + "/complete", unknown, "zh"))
                .contains("不是此表单的字段");
    }

    private String call(String path, String json, @Nullable String language) {
        return call(Role.COLLECTORS, path, json, language);
    }

    private String call(Role role, String path, String json, @Nullable String language) {
        return answer(
                request(role, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)),
                language);
    }

    private String get(String path, @Nullable String language) {
        return answer(request(Role.COLLECTORS, path), language);
    }

    private HttpRequest.Builder request(Role role, String path) {
        String login = People.nameOf(role) + ":" + People.PASSWORD;
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private static String answer(HttpRequest.Builder request, @Nullable String language) {
        if (language != null) {
            request.header("Accept-Language", language);
        }
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
