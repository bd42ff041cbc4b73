package org.huikuan.runs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.daily.DailyWork.Uncovered;
import org.huikuan.runs.DailyRun;
import org.huikuan.runs.RunFindings;
import org.huikuan.runs.RunRegister;
import org.huikuan.runs.RunSays;
import org.huikuan.runs.RunState;
import org.huikuan.shared.Because;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Monday, 2 March 2026: what the run found is read in the language of who reads it; a row of before as it was written. */
@ApplicationH2
class FindingsLanguageTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Instant EVENING = Instant.parse("2026-03-02T12:00:00Z");
    private static final String OLD = "This account could not be handled: no team - correct the account";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private long run;

    @BeforeEach
    void oneRunWithFindings() {
        new People(context.getBean(IdentityService.class)).arrive();
        Ledgers ledgers = Ledgers.in(context.getBean(DataSource.class));
        long creditor = ledgers.creditor();
        String customer = "FL" + System.identityHashCode(this);
        long account = ledgers.account(customer);
        long invoice = ledgers.invoice(account, "INV-" + customer, "1200.00", "2026-02-20");
        RunRegister register = context.getBean(RunRegister.class);
        run = register.book(creditor, MONDAY, DailyRun.Cause.NOW, "wang", EVENING);
        register.begin(run, MONDAY, Map.of(creditor, MONDAY));
        RunFindings findings = context.getBean(RunFindings.class);
        findings.fault(run, account, RunSays.NOT_HANDLED.with(Because.of(new Conflict("list-changed", 3))));
        findings.uncovered(run, List.of(new Uncovered(invoice, CaseSays.UNCOVERED.with("INV-FL1", "FL1", MONDAY))));
        context.getBean(JdbcClient.class)
                .sql("insert into huikuan.daily_run_fault (run_id, account_id, message) values (?, ?, ?)")
                .params(run, account, OLD)
                .update();
        register.end(run, RunState.DONE, EVENING);
    }

    @Test
    void aProgramHearsEnglishUnlessItAsksForChinese() {
        assertThat(answer(null))
                .contains("\"message\":\"This account could not be handled: The list has changed", OLD)
                .contains(
                        "\"message\":\"invoice INV-FL1 of customer FL1, due 2026-03-02, is overdue and in no open case");
        assertThat(answer("zh-CN"))
                .contains("\"message\":\"此客户往来账未能处理", "列表已变化", OLD)
                .contains("客户 FL1 的发票 INV-FL1（2026-03-02 到期）已逾期");
    }

    @Test
    void thePageSaysItInTheReadersLanguage() {
        Session manager = Session.at(port).logsIn(People.nameOf(Role.MANAGERS), People.PASSWORD);

        assertThat(manager.body("/runs/" + run + "?lang=zh")).contains("此客户往来账未能处理", "列表已变化", "已逾期", OLD);
        assertThat(manager.body("/runs/" + run + "?lang=en"))
                .contains("This account could not be handled: The list has changed", "is overdue and in no open", OLD);
    }

    private String answer(@Nullable String language) {
        String login = People.nameOf(Role.MANAGERS) + ":" + People.PASSWORD;
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/daily-run/" + run))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
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
