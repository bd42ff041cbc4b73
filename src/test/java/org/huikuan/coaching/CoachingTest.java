package org.huikuan.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.VisitWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What went badly waits for a manager; what was advised is read by whoever it is about, and by nobody else. */
@ApplicationH2
class CoachingTest {

    private static final String OTHER = "coached-by-nobody";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;

    @BeforeEach
    void peopleArrive() {
        world = new CaseWorld(context).on("2026-03-16");
        People people = new People(world.get(IdentityService.class));
        people.arrive();
        people.arrives("mei", Role.MANAGERS.group());
        people.arrives("carol", Role.COLLECTORS.group(), "team-default");
        people.arrives(OTHER, Role.COLLECTORS.group(), "team-default");
    }

    @Test
    void whoeverWasAskedToLeaveIsAdvisedAfterTheReview() {
        CaseId id = caseOf("COACH-1");
        VisitWords visits = reachesTheReport(id);
        visits.reports("result=asked-to-leave, met=DM-3 刘敏, note=对方要求我们离开, nextDate=2026-03-24");

        assertThat(waiting("mei", id)).singleElement().satisfies(i -> {
            assertThat(i.path("cause").asText()).isEqualTo("asked-to-leave");
            assertThat(i.path("person").asText()).isEqualTo("carol");
            assertThat(i.path("said").asText()).contains("要求我们离开");
        });
        world.asCollector(() -> visits.does(
                "debrief-the-visit", CaseWorld.fields("wentWrong=语气太急, doNext=先听对方说, helpWanted=请主管一起去一次")));
        assertThat(waiting("mei", id))
                .as("one visit, one matter")
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.path("wentWrong").asText()).isEqualTo("语气太急");
                    assertThat(i.path("wanted").asText()).contains("主管一起去");
                });
        assertThat(waiting("carol", id)).hasSize(1);
        assertThat(waiting(OTHER, id)).isEmpty();
        assertThat(called(People.nameOf(Role.LEGAL)).get("/api/coaching").status())
                .isEqualTo(403);

        advises(waiting("mei", id).get(0).path("id").asText(), id);
    }

    private void advises(String item, CaseId id) {
        Session mei = Session.at(port).logsIn("mei", People.PASSWORD);
        Session carol = Session.at(port).logsIn("carol", People.PASSWORD);
        String page = "/coaching/" + item;
        assertThat(mei.body("/coaching")).contains(page, "需要帮助", id.number());
        assertThat(carol.body("/coaching")).contains(id.number()).doesNotContain(page);
        assertThat(carol.get(page)).isEqualTo("403");
        assertThat(mei.post(page, Map.of("advice", ""))).isEqualTo("422");
        assertThat(mei.post(page, Map.of("advice", "下周三我陪你去，先谈他们的难处"))).startsWith("302");
        assertThat(mei.post(page, Map.of("advice", "再说一遍"))).isEqualTo("409");
        assertThat(called("mei")
                        .post("/api/coaching/" + item + "/advice", "{\"advice\":\"x\"}")
                        .status())
                .isEqualTo(409);
        assertThat(carol.body("/coaching")).contains("下周三我陪你去");
        assertThat(Session.at(port).logsIn(OTHER, People.PASSWORD).body("/coaching"))
                .doesNotContain("下周三我陪你去");
    }

    @Test
    void aReviewWithoutACallForHelpWaitsBehindOthers() {
        CaseId quiet = caseOf("COACH-2");
        reviewed(quiet, "wentWrong=没见到决策人, doNext=约总经理");
        CaseId asking = caseOf("COACH-3");
        reviewed(asking, "wentWrong=不会谈票据, doNext=先学, helpWanted=票据怎么看");

        List<String> order = StreamSupport.stream(
                        called("mei").get("/api/coaching").body().spliterator(), false)
                .map(i -> i.path("caseNumber").asText())
                .filter(n -> n.equals(quiet.number()) || n.equals(asking.number()))
                .toList();
        assertThat(order).containsExactly(asking.number(), quiet.number());
        assertThat(waiting("mei", quiet))
                .singleElement()
                .satisfies(i -> assertThat(i.path("cause").asText()).isEqualTo("visit-review"));
    }

    @Test
    void aTechniqueRefusedByItsLimitWaitsAlthoughTheContactWasRefused() {
        CaseId id = caseOf("COACH-4");
        assertThat(ticks(id).status()).isLessThan(300);
        assertThat(waiting("mei", id)).as("the first use is right").isEmpty();
        assertThat(ticks(id).status()).isEqualTo(400);
        assertThat(ticks(id).status()).isEqualTo(400);

        assertThat(waiting("mei", id)).as("once a day").singleElement().satisfies(i -> {
            assertThat(i.path("cause").asText()).isEqualTo("technique-limit");
            assertThat(i.path("technique").asText()).isEqualTo("TQ-07");
        });
        String journal = called("carol")
                .get("/api/cases/" + id.number() + "/journal")
                .body()
                .toString();
        assertThat(journal.split("contact-logged", -1))
                .as("nothing else was kept")
                .hasSize(2);
    }

    private Caller.Answer ticks(CaseId id) {
        return called("carol").post("/api/cases/" + id.number() + "/contacts", """
                {"result":"says-paid","person":"王经理","note":"说周一已汇","techniques":["TQ-07"]}""");
    }

    private void reviewed(CaseId id, String words) {
        VisitWords visits = reachesTheReport(id);
        visits.reports("result=refused, met=DM-3 刘敏, note=拒绝付款, nextDate=2026-03-24");
        world.asCollector(() -> visits.does("debrief-the-visit", CaseWorld.fields(words)));
    }

    private CaseId caseOf(String customer) {
        world.on("2026-03-16");
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, customer + "-1", "60000.00", "2026-03-01");
        world.run(account);
        return world.caseOf(account).id();
    }

    private VisitWords reachesTheReport(CaseId id) {
        VisitWords visits = new VisitWords(world, id);
        visits.enters("visit");
        visits.plans("2026-03-18");
        world.on("2026-03-17").fireDueTimers(id);
        visits.calls("answer=confirmed");
        world.on("2026-03-18").fireDueTimers(id);
        return visits;
    }

    /** What the person finds about the case that was not advised yet. */
    private List<JsonNode> waiting(String person, CaseId id) {
        return StreamSupport.stream(called(person).get("/api/coaching").body().spliterator(), false)
                .filter(i -> i.path("caseNumber").asText().equals(id.number()))
                .filter(i ->
                        i.path("advice").isMissingNode() || i.path("advice").isNull())
                .toList();
    }

    private Caller called(String person) {
        return Caller.of("http://localhost:" + port, person, People.PASSWORD);
    }
}
