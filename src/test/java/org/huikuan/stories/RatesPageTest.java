package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.ledger.rates.RatesMissing;
import org.huikuan.shared.Role;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.Said;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer owes dong, and nobody has told what they are worth; then finance does, on the page of rates. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class RatesPageTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private JdbcClient jdbc;
    private long account;
    private String customer;
    private Session finance;

    @BeforeEach
    void aCustomerOwesDong() {
        world = new CaseWorld(context).on("2026-03-02");
        jdbc = JdbcClient.create(world.get(DataSource.class));
        new People(identity).arrive();
        finance = Session.at(port).logsIn(People.nameOf(Role.FINANCE), People.PASSWORD);
        customer = "VN" + UUID.randomUUID().toString().substring(0, 8);
        account = world.ledgers.account(customer);
        world.ledgers.invoice(account, customer + "-1", "500000000.00", "2026-02-20");
        jdbc.sql("update huikuan.invoice set currency = 'VND' where account_id = ?")
                .param(account)
                .update();
        world.run(account);
    }

    @AfterEach
    void theRatesGo() {
        jdbc.sql("delete from huikuan.exchange_rate where currency = 'VND' or base = 'VND'")
                .update();
        jdbc.sql("update huikuan.invoice set open_amount = 0 where account_id = ?")
                .param(account)
                .update();
        world.run(account);
    }

    @Test
    void withoutARateAPersonDecidesAndEverybodyConcernedSeesIt() {
        assertThat(decisions("choose-entry").get(0).rule()).isEqualTo("not-comparable");
        assertThat(world.caseOf(account).demand()).isZero();
        assertThat(world.caseOf(account).priority()).isEqualTo(70);
        assertThat(world.get(RatesMissing.class).now())
                .anySatisfy(m -> assertThat(m.currency() + m.base()).isEqualTo("VNDCNY"));

        assertThat(finance.body("/exchange-rates?lang=zh")).contains("缺少汇率", "VND 对 CNY", "客户 " + customer);
        assertThat(finance.body("/?lang=zh")).contains("缺少汇率", "VND");
        assertThat(Session.at(port)
                        .logsIn(People.nameOf(Role.MANAGERS), People.PASSWORD)
                        .body("/?lang=en"))
                .contains("Rates missing", "VND");
    }

    @Test
    void onceTheRateIsToldTheCaseIsJudgedByIt() {
        assertThat(finance.post("/exchange-rates", rate("VND", "0.000278", "2026-03-02")))
                .isEqualTo("302 /exchange-rates?saved");
        assertThat(world.get(RatesMissing.class).now())
                .noneSatisfy(m -> assertThat(m.currency()).isEqualTo("VND"));

        assertThat(world.caseOf(account).demand()).isEqualTo(139_000);
        assertThat(world.caseOf(account).priority()).isEqualTo(50);
        assertThat(decisions("set-priority").get(1).becauseZh())
                .contains("≈ CNY 139,000", "VND 500,000,000.00 按 2026-03-02 汇率折合");
        assertThat(finance.body("/cases?lang=zh&customer=" + customer))
                .contains("500,000,000.00", "≈ 139,000.00 CNY", "按 2026-03-02 汇率折算", "以原币金额为准");
        assertThat(finance.body("/cases/" + world.caseOf(account).id() + "?lang=zh"))
                .contains("≈ 139,000.00 CNY");
        assertThat(finance.body("/cases/" + world.caseOf(account).id() + "?lang=en"))
                .contains(">10 days past due<", "the driving item is 10 days past due");
        assertThat(Session.at(port)
                        .logsIn(People.nameOf(Role.MANAGERS), People.PASSWORD)
                        .body("/?lang=zh"))
                .contains("≈ ", "VND 500,000,000.00");
        assertThat(finance.body("/exchange-rates?lang=en&currency=vnd"))
                .contains("0.000278", "central bank", People.nameOf(Role.FINANCE));
    }

    @Test
    void openTasksAndTheFileFollowARateOnTheDayItIsTold() {
        CaseId id = world.caseOf(account).id();
        assertThat(taskPriorities(id)).containsOnly(70);
        assertThat(journal()).containsExactly("rate-missing VND");

        finance.post("/exchange-rates", rate("VND", "0.000278", "2026-03-02"));
        assertThat(taskPriorities(id)).containsOnly(50);
        assertThat(journal()).containsExactly("rate-missing VND", "rate-known VND");

        Map<String, String> right = rate("VND", "0.0278", "2026-03-02");
        right.put("sure", "true");
        finance.post("/exchange-rates", right);
        assertThat(world.caseOf(account).demand()).isEqualTo(13_900_000);
        assertThat(taskPriorities(id)).as("corrected on the same day").containsOnly(70);

        right.put("rate", "0.00000028");
        finance.post("/exchange-rates", right);
        assertThat(taskPriorities(id))
                .as("once more, and little")
                .containsOnly(world.caseOf(account).priority());
        assertThat(taskPriorities(id)).doesNotContain(70);

        Map<String, String> back = new HashMap<>(Map.of("currency", "VND", "base", "CNY", "date", "2026-03-02"));
        back.put("reason", "of another bank");
        finance.post("/exchange-rates/remove", back);
        assertThat(taskPriorities(id)).as("nobody can compare it any more").containsOnly(70);
        assertThat(journal()).hasSize(3).endsWith("rate-missing VND");
        assertThat(world.get(RatesMissing.class).now())
                .anySatisfy(m -> assertThat(m.currency()).isEqualTo("VND"));
    }

    private List<Integer> taskPriorities(CaseId id) {
        return world
                .get(org.camunda.bpm.engine.TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKeyLike(id.number() + "%")
                .list()
                .stream()
                .map(org.camunda.bpm.engine.task.Task::getPriority)
                .toList();
    }

    private List<String> journal() {
        return jdbc.sql("select what, detail from huikuan.journal where account_id = ? and what like 'rate-%'"
                        + " order by id")
                .param(account)
                .query((row, n) -> row.getString(1) + " " + Said.of(row.getString(2)))
                .list();
    }

    @Test
    void aRateFarFromTheLastOneIsAskedAboutAndMayBeTakenBack() {
        finance.post("/exchange-rates", rate("VND", "0.000278", "2026-02-01"));

        assertThat(finance.post("/exchange-rates", rate("VND", "3597", "2026-03-02")))
                .isEqualTo("422");
        Map<String, String> sure = rate("VND", "3597", "2026-03-02");
        sure.put("sure", "true");
        assertThat(finance.post("/exchange-rates", sure)).startsWith("302");
        Map<String, String> back = new HashMap<>(Map.of("currency", "VND", "base", "CNY", "date", "2026-03-02"));
        assertThat(finance.post("/exchange-rates/remove", back)).isEqualTo("422");
        back.put("reason", "the other way round");
        back.put("rate", "0.0003");
        assertThat(finance.answer("/exchange-rates/remove?lang=zh", back)).contains("现为 3597，不是您看到的 0.0003");
        assertThat(finance.post("/exchange-rates/remove", back)).isEqualTo("409");
        assertThat(finance.body("/exchange-rates?currency=VND")).contains("name=\"rate\" value=\"3597\"");
        back.put("rate", "3597.00000000");
        assertThat(finance.post("/exchange-rates/remove", back)).startsWith("302");

        assertThat(finance.body("/exchange-rates?lang=en")).contains("the other way round", "taken back", "0.000278");
    }

    @Test
    void whatIsNoRateIsRefusedWithAWordAtTheField() {
        assertThat(finance.answer("/exchange-rates?lang=zh", rate("XAU", "0", "2026-03-02")))
                .contains("“XAU”不是币种", "“0”不是汇率");
        assertThat(finance.answer("/exchange-rates?lang=zh", rate("CNY", "1", "2030-03-02")))
                .contains("与基准币种相同", "不是汇率日期");
    }

    private static Map<String, String> rate(String currency, String rate, String date) {
        Map<String, String> fields = new HashMap<>();
        fields.put("currency", currency);
        fields.put("base", "CNY");
        fields.put("rate", rate);
        fields.put("date", date);
        fields.put("source", "central bank");
        return fields;
    }

    private List<KeptDecision> decisions(String table) {
        return world.get(Decisions.class).about(world.caseOf(account).id().value()).stream()
                .filter(d -> d.key().equals(table))
                .toList();
    }
}
