package org.huikuan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A few customers for thirty days: one person, amount, day, counterpart and frequency each. Monday is 2026-03-16. */
@ApplicationH2
class CampaignTest {

    private static final String OTHER = "campaign-collector";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private Caller mei;

    @BeforeEach
    void peopleArrive() {
        world = new CaseWorld(context).on("2026-03-16");
        People people = new People(world.get(IdentityService.class));
        people.arrive();
        people.arrives("mei", Role.MANAGERS.group());
        people.arrives("carol", Role.COLLECTORS.group(), "team-default");
        people.arrives(OTHER, Role.COLLECTORS.group(), "team-default");
        mei = called("mei");
    }

    @Test
    void aCustomerIsContactedEveryOtherWorkingDayUntilTheMoneyIsIn() {
        String number = owes("CAMP-1", "1000.00");
        owes("CAMP-2", "500.00");
        long id = started(body("三月攻坚", target("CAMP-1", "900.00", ""), target("CAMP-2", "500.00", "")));
        assertThat(board(id).path("endsOn").asText()).isEqualTo("2026-04-14");
        assertThat(line(id, "CAMP-1").path("due").asBoolean()).isTrue();

        tries(number, "not-reached");
        assertThat(line(id, "CAMP-1").path("due").asBoolean())
                .as("nobody was reached")
                .isTrue();
        assertThat(line(id, "CAMP-1").path("triedOn").asText()).isEqualTo("2026-03-16");
        promises(number, "900.00", "2026-03-20");
        assertThat(line(id, "CAMP-1").path("nextOn").asText()).isEqualTo("2026-03-18");
        assertThat(line(id, "CAMP-1").path("due").asBoolean()).isFalse();
        assertThat(line(id, "CAMP-1").path("promised").path("amount").asText()).isEqualTo("900.00");

        world.on("2026-03-18");
        assertThat(line(id, "CAMP-1").path("due").asBoolean()).isTrue();
        world.cashier.receive("CAMP-1", "CAMP-1-R1", "400.00");
        assertThat(line(id, "CAMP-1").path("reached").asBoolean()).isFalse();
        world.cashier.receive("CAMP-1", "CAMP-1-R2", "500.00");
        JsonNode paid = line(id, "CAMP-1");
        assertThat(paid.path("paid").get(0).path("amount").asText()).isEqualTo("900.00");
        assertThat(paid.path("reached").asBoolean()).isTrue();
        assertThat(paid.path("due").asBoolean()).as("the money is in").isFalse();
        world.cashier.reverse("CAMP-1-R2");
        assertThat(line(id, "CAMP-1").path("reached").asBoolean())
                .as("it bounced")
                .isFalse();

        ends(id);
    }

    private void ends(long id) {
        world.on("2026-04-15");
        world.cashier.receive("CAMP-2", "CAMP-2-LATE", "500.00");
        assertThat(board(id).path("running").asBoolean()).isFalse();
        assertThat(line(id, "CAMP-2").path("paid")).as("after its last day").isEmpty();
        Session manager = Session.at(port).logsIn("mei", People.PASSWORD);
        assertThat(manager.body("/campaigns/" + id)).contains("三月攻坚", "2 户中 0 户已达额");
        assertThat(manager.post("/campaigns/" + id + "/end", Map.of("outcome", "")))
                .isEqualTo("422");
        assertThat(manager.post("/campaigns/" + id + "/end", Map.of("outcome", "一户退票，下月再攻")))
                .startsWith("302");
        assertThat(manager.body("/campaigns/" + id)).contains("一户退票，下月再攻");
        assertThat(mei.post("/api/campaigns/" + id + "/end", "{\"outcome\":\"x\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void onlyWhoHasACustomerInItSeesItAndOnlyThatCustomer() {
        owes("CAMP-3", "100.00");
        owes("CAMP-4", "100.00");
        long id = started(body(
                "两人攻坚",
                target("CAMP-3", "100.00", ""),
                target("CAMP-4", "100.00", "").replace("carol", OTHER)));
        assertThat(called("carol").get("/api/campaigns/" + id).body().path("targets"))
                .hasSize(1);
        assertThat(called("carol").get("/api/campaigns/" + id).body().toString())
                .contains("CAMP-3")
                .doesNotContain("CAMP-4");
        assertThat(called(People.nameOf(Role.COLLECTORS))
                        .get("/api/campaigns/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(called("carol").post("/api/campaigns", body("自己发起")).status())
                .isEqualTo(403);
        Session carol = Session.at(port).logsIn("carol", People.PASSWORD);
        assertThat(carol.body("/campaigns")).contains("/campaigns/" + id).doesNotContain("/campaigns/new");
        assertThat(carol.get("/campaigns/new")).isEqualTo("403");
        assertThat(carol.get("/campaigns/" + id + "/end")).isEqualTo("403");
    }

    @Test
    void elevenCustomersAreRefusedAtTheField() {
        String[] targets = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> {
                    owes("CAMP-E" + i, "10.00");
                    return target("CAMP-E" + i, "10.00", "");
                })
                .toArray(String[]::new);
        assertThat(wrong(body("太多", targets))).containsExactly("targets");
        assertThat(wrong(body("没有客户"))).containsExactly("targets");
        assertThat(wrong(body("太多", targets))).as("nothing was kept of it").containsExactly("targets");
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsField() {
        owes("CAMP-5", "100.00");
        long other = world.ledgers.account("CAMP-6");
        world.ledgers.invoice(other, "CAMP-6-1", "70.00", "2026-03-01");
        world.get(JdbcClient.class)
                .sql("update huikuan.invoice set currency = 'USD' where number = 'CAMP-6-1'")
                .update();
        knows(other);
        world.ledgers.account("CAMP-7");

        assertThat(wrong(body("两次", target("CAMP-5", "50.00", ""), target("CAMP-5", "50.00", ""))))
                .containsExactly("targets[1].customer");
        assertThat(wrong(body("外币", target("CAMP-6", "70.00", "")))).containsExactly("targets[0].amount");
        assertThat(wrong(body("外币", target("CAMP-6", "70.00", "\"currency\":\"EUR\","))))
                .containsExactly("targets[0].currency");
        assertThat(wrong(body("太多", target("CAMP-5", "100.01", "")))).containsExactly("targets[0].amount");
        assertThat(wrong(body("无欠款", target("CAMP-7", "1.00", "").replace("刘敏", "没人"))))
                .containsExactly("targets[0].counterpart", "targets[0].customer");
        assertThat(wrong(body("谁", target("CAMP-5", "1.00", "").replace("刘敏", "王五"))))
                .containsExactly("targets[0].counterpart");
        assertThat(wrong(body("谁", target("CAMP-5", "1.00", "").replace("carol", "nobody-here"))))
                .containsExactly("targets[0].person");
        assertThat(wrong(body("太晚", target("CAMP-5", "1.00", "").replace("2026-04-10", "2026-04-15"))))
                .containsExactly("targets[0].payOn");
        assertThat(wrong(body("没有", target("CAMP-NONE", "1.00", "")))).containsExactly("targets[0].customer");

        long dollars = started(body("美元攻坚", target("CAMP-6", "70.00", "\"currency\":\"USD\",")));
        world.cashier.receive("CAMP-6", "CAMP-6-R", "70.00");
        assertThat(line(dollars, "CAMP-6").path("reached").asBoolean())
                .as("yuan are no dollars")
                .isFalse();
        assertThat(wrong(body("再攻", target("CAMP-6", "70.00", "\"currency\":\"USD\","))))
                .as("in another campaign")
                .containsExactly("targets[0].customer");
    }

    @Test
    void aManagerStartsOneInTheBrowser() {
        owes("CAMP-8", "300.00");
        Session manager = Session.at(port).logsIn("mei", People.PASSWORD);
        assertThat(manager.body("/campaigns/new")).contains("targets[*].customer", "定点：对方联系人");
        String made = manager.post(
                "/campaigns/new",
                Map.of(
                        "name", "网页攻坚",
                        "creditor", "HK",
                        "targets[0].customer", "CAMP-8",
                        "targets[0].person", "carol",
                        "targets[0].amount", "300",
                        "targets[0].payOn", "2026-03-31",
                        "targets[0].counterpart", "刘敏",
                        "targets[0].everyDays", "1"));
        assertThat(made).startsWith("302 ").contains("/campaigns/");
        String page = manager.body(made.replaceAll(".*(/campaigns/\\d+).*", "$1"));
        assertThat(page).contains("网页攻坚", "客户 CAMP-8", "今天联系", "每 1 个工作日联系一次");
    }

    private String owes(String customer, String amount) {
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, customer + "-1", amount, "2026-03-01");
        knows(account);
        world.run(account);
        return world.caseOf(account).id().number();
    }

    private void knows(long account) {
        world.get(JdbcClient.class)
                .sql("insert into huikuan.contact (account_id, name, role) values (?, '刘敏', '财务经理')")
                .param(account)
                .update();
    }

    private static String target(String customer, String amount, String more) {
        return """
                {"customer":"%s","person":"carol","amount":"%s",%s"payOn":"2026-04-10","counterpart":"刘敏"}""".formatted(customer, amount, more);
    }

    private static String body(String name, String... targets) {
        return "{\"name\":\"" + name + "\",\"creditor\":\"HK\",\"targets\":[" + String.join(",", targets) + "]}";
    }

    private long started(String body) {
        Caller.Answer answer = mei.post("/api/campaigns", body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().path("id").asLong();
    }

    private List<String> wrong(String body) {
        Caller.Answer answer = mei.post("/api/campaigns", body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        return StreamSupport.stream(answer.body().path("errors").spliterator(), false)
                .map(e -> e.path("field").asText())
                .sorted()
                .collect(Collectors.toList());
    }

    private JsonNode board(long id) {
        return mei.get("/api/campaigns/" + id).body();
    }

    private JsonNode line(long id, String customer) {
        return StreamSupport.stream(board(id).path("targets").spliterator(), false)
                .filter(l -> l.path("customer").asText().equals(customer))
                .findFirst()
                .orElseThrow();
    }

    private void tries(String number, String result) {
        assertThat(called("carol")
                        .post("/api/cases/" + number + "/contacts", "{\"result\":\"" + result + "\",\"note\":\"无人接\"}")
                        .status())
                .isLessThan(300);
    }

    private void promises(String number, String amount, String day) {
        assertThat(called("carol")
                        .post("/api/cases/" + number + "/contacts", """
                        {"result":"promised","person":"刘敏","note":"答应","amount":"%s","date":"%s","form":"oral"}""".formatted(amount, day))
                        .status())
                .isLessThan(300);
    }

    private Caller called(String person) {
        return Caller.of("http://localhost:" + port, person, People.PASSWORD);
    }
}
