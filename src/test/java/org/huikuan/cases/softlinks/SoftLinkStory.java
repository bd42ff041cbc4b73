package org.huikuan.cases.softlinks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.promises.Promise;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Soft moves are acts with a result, within the strategy of the case; run on both databases. */
abstract class SoftLinkStory {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    private static final String CALL = "Task_CallTheCustomer";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private CaseId id = new CaseId(0);

    @BeforeEach
    void aCaseOfSomeWeight() {
        world = new CaseWorld(context).on("2026-03-02");
        new People(world.get(IdentityService.class)).arrive();
        String customer = "SF" + CUSTOMERS.incrementAndGet();
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "SF-" + customer, "60000.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
    }

    @Test
    void helpsWhoIsShortOfMoneyAndAgreesOnASmallFirstPayment() {
        reached("reason=R02, ability=A2, willingness=W1");
        assertThat(links()).isEqualTo("[\"NP-5\",\"NP-6\"]");
        assertThat(made("{\"link\":\"NP-5\",\"result\":\"agreed\",\"date\":\"2026-03-20\",\"note\":\"介绍两家经销商\"}")
                        .status())
                .isEqualTo(204);

        Caller.Answer late = made(
                "{\"link\":\"NP-6\",\"result\":\"agreed\",\"amount\":\"6000\",\"date\":\"2026-03-10\",\"note\":\"先付一成\"}");
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.body().toString()).contains("\"date\"", "2026-03-09 at the latest");
        assertThat(
                        made("{\"link\":\"NP-6\",\"result\":\"agreed\",\"amount\":\"6000\",\"date\":\"2026-03-09\",\"note\":\"先付一成\"}")
                                .status())
                .isEqualTo(204);

        assertThat(world.caseNow(id).waitingFor()).isEqualTo(Promise.WAITING);
        JsonNode softMade = strategy().get("softMade");
        assertThat(softMade.get(0).get("link").asText()).isEqualTo("NP-6");
        assertThat(softMade.get(0).get("amount").asText()).isEqualTo("6000.00");
        assertThat(softMade.get(1).get("until").asText()).isEqualTo("2026-03-20");
        assertThat(page()).contains("已走的柔性环节", "介绍两家经销商", "CR-1 先礼后兵");
        world.engineFollows(id);
    }

    @Test
    void givesAnIncentiveOnlyOutOfWhatIsBooked() {
        reached("reason=R03, ability=A1, willingness=W2");
        collector().post("/api/cases/" + id.number() + "/relation", "{\"relation\":\"high\"}");
        String incentive =
                "{\"link\":\"NP-4\",\"result\":\"agreed\",\"amount\":\"500\",\"date\":\"2026-03-06\",\"note\":\"到账后兑现\"}";
        assertThat(made(incentive).body().toString()).contains("no rebate is booked");

        collector()
                .post(
                        "/api/cases/" + id.number() + "/relation",
                        "{\"relation\":\"high\",\"rebate\":\"800.00\",\"rebateOn\":\"2026-06-30\"}");
        assertThat(made(incentive).status()).isEqualTo(204);
        Caller.Answer again = made(incentive);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body().toString()).contains("\"amount\"", "more than the rebate");
        assertThat(strategy().get("softMade")).hasSize(1);
    }

    @Test
    void offersNothingSoftToWhoTakesPrideInNotPayingButThanks() {
        reached("reason=R06, willingness=W3");
        Caller.Answer care = made("{\"link\":\"NP-1\",\"result\":\"open\",\"note\":\"问候\"}");
        assertThat(care.status()).isEqualTo(400);
        assertThat(care.body().toString()).contains("\"link\"", "not what the strategy offers");
        assertThat(made("{\"link\":\"NP-7\",\"result\":\"agreed\",\"note\":\"谢上次付款\"}")
                        .status())
                .isEqualTo(204);
        assertThat(verdict("CR-1")).isEqualTo("kept");
        assertThat(verdict("CR-5")).as("pressed without a lever").isEqualTo("not-kept");
        assertThat(verdict("CR-8")).isEqualTo("to-mind");
    }

    @Test
    void needsWordsAndADayForHelp() {
        reached("reason=R02, ability=A2, willingness=W1");
        Caller.Answer bare = made("{\"link\":\"NP-5\",\"result\":\"agreed\"}");
        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.body().toString()).contains("\"note\"", "\"date\"");
        assertThat(strategy().get("softMade")).isEmpty();
    }

    private String verdict(String rule) {
        for (JsonNode checked : strategy().get("combination")) {
            if (checked.get("rule").asText().equals(rule)) {
                return checked.get("verdict").asText();
            }
        }
        return "";
    }

    private void reached(String words) {
        world.complete(id, CALL, "result=reached-no-promise, " + words);
    }

    private String links() {
        return strategy().get("softLinks").toString();
    }

    private Caller.Answer made(String body) {
        return collector().post("/api/cases/" + id.number() + "/soft-links", body);
    }

    private JsonNode strategy() {
        return collector().get("/api/cases/" + id.number() + "/strategy").body();
    }

    private String page() {
        return Session.at(port).logsIn("a-collectors", People.PASSWORD).body("/cases/" + id.number());
    }

    private Caller collector() {
        return Caller.of("http://localhost:" + port, "a-collectors", People.PASSWORD);
    }
}
