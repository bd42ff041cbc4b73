package org.huikuan.cases.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A case climbs the ladder: no rung is skipped silently, whoever decides; run on both databases. */
abstract class LadderStory {

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
        String customer = "LADDER" + CUSTOMERS.incrementAndGet();
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "LD-" + customer, "60000.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
    }

    @Test
    void announcesTheVisitAndKeepsItsDay() {
        world.complete(id, CALL, "result=refused");

        assertThat(strategy().get("nextRung").asText()).isEqualTo("PL-04");
        assertThat(strategy().get("nextRungOn").asText()).isEqualTo("2026-03-16");
        JsonNode climbed = strategy().get("climbed");
        assertThat(climbed).hasSize(1);
        assertThat(climbed.get(0).get("on").asText()).isEqualTo("2026-03-16");
        assertThat(climbed.get(0).get("skipped")).isEmpty();
        assertThat(climbed.get(0).get("against")).isEmpty();
        assertThat(journal()).doesNotContain("rungs-skipped", "ladder-not-kept");
        world.on("2026-03-16").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly("Task_PrepareTheVisit");
        assertThat(strategy().get("nextRung").isNull())
                .as("nothing is announced that nobody knows")
                .isTrue();
        world.engineFollows(id);
    }

    @Test
    void tellsTheCustomerInTheDemandWhichRungFollowsAndKeepsItsDay() {
        LetterWorld letters = new LetterWorld(world);
        letters.creditorSends("automatic");
        try {
            world.complete(id, CALL, "result=refused");
            letters.senders();
        } finally {
            letters.creditorSends("for-release");
        }

        Letter demand = letters.last(id);
        assertThat(demand.code()).isEqualTo(LetterCode.L03);
        assertThat(letters.jdbc()
                        .sql("select data from huikuan.letter where id = ?")
                        .param(demand.id())
                        .query((row, n) -> row.getString("data"))
                        .single())
                .contains("\"announced\":{\"rung\":\"PL-04\",\"on\":\"2026-03-16\"}");
        world.on("2026-03-15").fireDueTimers(id);
        assertThat(world.tasks(id)).as("not before its day").doesNotContain("Task_PrepareTheVisit");
        world.on("2026-03-16").fireDueTimers(id);
        assertThat(world.tasks(id)).contains("Task_PrepareTheVisit");
    }

    @Test
    void skipsVisitsForWhoTakesPrideInNotPayingAndSaysWhy() {
        world.complete(id, CALL, "result=reached-no-promise, reason=R06, willingness=W3");

        JsonNode climbed = strategy().get("climbed").get(0);
        assertThat(climbed.get("rung").asText()).isEqualTo("PL-06");
        assertThat(climbed.get("skipped").toString()).isEqualTo("[\"PL-04\",\"PL-05\"]");
        assertThat(climbed.get("against")).isEmpty();
        assertThat(journal()).contains("rungs-skipped", "no soft visit");
        assertThat(strategy().get("stayUntil").isNull())
                .as("no stay counts any more")
                .isTrue();
        assertThat(page()).contains("走过的台阶", "PL-06 信用制裁", "跳过", "不再走柔性拜访");
    }

    @Test
    void tellsOfAManagerWhoSkipsRungsAndBreaksWhatWasAnnounced() {
        world.complete(id, CALL, "result=refused");
        world.asManager(() -> world.acts().move(id, CaseWorld.fields("stage=legal-action, reason=老板要求起诉")));

        JsonNode climbed = strategy().get("climbed").get(1);
        assertThat(climbed.get("skipped").toString()).isEqualTo("[\"PL-04\",\"PL-05\",\"PL-06\",\"PL-07\"]");
        assertThat(climbed.get("against").toString()).contains("announced", "in-turn", "rest");
        assertThat(journal()).contains("ladder-not-kept", "老板要求起诉");
        assertThat(page()).contains("未守规则", "逐级而上，不越级");
    }

    @Test
    void tellsOfAStepDownWithoutMoneyOrPaper() {
        world.complete(id, CALL, "result=refused");
        world.on("2026-03-16").fireDueTimers(id);
        world.asManager(() -> world.acts().move(id, CaseWorld.fields("stage=reminder-call, reason=客户求情")));

        assertThat(strategy().get("climbed").get(1).get("against").toString()).isEqualTo("[\"no-step-down\"]");
    }

    private JsonNode strategy() {
        return manager().get("/api/cases/" + id.number() + "/strategy").body();
    }

    private String page() {
        return Session.at(port).logsIn("a-managers", People.PASSWORD).body("/cases/" + id.number());
    }

    private String journal() {
        return manager().get("/api/cases/" + id.number() + "/journal").body().toString();
    }

    /** Sees cases in legal action, too. */
    private Caller manager() {
        return Caller.of("http://localhost:" + port, "a-managers", People.PASSWORD);
    }
}
