package org.huikuan.cases.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.Letters;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Each reason has its answer, and the case goes by it; run on both databases. */
abstract class StrategyStory {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    private static final String CALL = "Task_CallTheCustomer";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private long account;
    private CaseId id = new CaseId(0);

    @BeforeEach
    void aCaseOfSomeWeight() {
        world = new CaseWorld(context).on("2026-03-02");
        new People(world.get(IdentityService.class)).arrive();
        String customer = "ST" + CUSTOMERS.incrementAndGet();
        account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "ST-" + customer, "60000.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
    }

    @Test
    void asksWhyWhileNobodyKnowsAndChangesNothing() {
        JsonNode strategy = strategy();
        assertThat(strategy.get("reason").isNull()).isTrue();
        assertThat(strategy.get("rung").asText()).isEqualTo("PL-01");
        assertThat(strategy.get("why").asText()).isNotBlank();
        assertThat(strategy.get("stayUntil").isNull()).isTrue();
        reached("");
        assertThat(world.timers(id)).containsEntry("Event_NextCallDue", "2026-03-04");
        assertThat(keys()).doesNotContain("choose-strategy");
    }

    @Test
    void leadsWhoTakesPrideInNotPayingToTheFormalNotice() {
        reached("reason=R06, willingness=W3");
        assertThat(strategy().get("lane").asText()).isEqualTo("law");
        assertThat(strategy().get("pressure").asInt()).isEqualTo(4);
        assertThat(strategy().get("softLinks")).isEmpty();
        assertThat(stage()).isEqualTo(Stage.COMMERCIAL_RECOVERY);
        assertThat(world.get(Letters.class).ofCase(id.value()))
                .extracting(l -> l.code())
                .doesNotContain(LetterCode.L03);
        assertThat(rules()).contains("rule_takes_pride", "rule_no_soft_call", "rule_notice_first");
        world.engineFollows(id);
    }

    @Test
    void curesOurOwnFaultBeforeItCallsAgain() {
        reached("reason=R07, note=发票开错");
        assertThat(world.timers(id)).containsEntry("Event_NextCallDue", "2026-03-09");
        assertThat(world.caseNow(id).position().attempt()).isEqualTo(1);
        assertThat(strategy().get("nextArtefact").asText()).isEqualTo("apology");
        assertThat(strategy().get("stayUntil").asText()).isEqualTo("2026-03-12");
        world.engineFollows(id);
    }

    @Test
    void verifiesThatThereIsNoMoneyAndThenSecures() {
        reached("reason=R01, ability=A3, willingness=W1");
        assertThat(strategy().get("nextArtefact").asText()).isEqualTo("proof");
        assertThat(strategy().get("abilityProved").asBoolean()).isFalse();
        assertThat(stage()).isEqualTo(Stage.REMINDER_CALL);

        world.on("2026-03-04").fireDueTimers(id);
        collector().post("/api/cases/" + id.number() + "/diagnoses", """
                {"reason":"R01","sources":[{"kind":"registry","reliability":"A","on":"2026-03-03"},
                 {"kind":"visit","reliability":"B","on":"2026-03-04"}]}""");
        assertThat(strategy().get("abilityProved").asBoolean()).isTrue();
        assertThat(strategy().get("nextArtefact").asText()).isEqualTo("security");
        reached("");
        assertThat(stage()).isEqualTo(Stage.COMMERCIAL_RECOVERY);
        assertThat(rules()).contains("rule_no_money_said", "rule_insolvent_willing", "rule_security_first");
        world.engineFollows(id);
    }

    @Test
    void findsTheDebtorFirst() {
        reached("reason=R13");
        assertThat(stage()).isEqualTo(Stage.COMMERCIAL_RECOVERY);
        assertThat(rules()).contains("rule_debtor_first");
        world.engineFollows(id);
    }

    @Test
    void sendsManagementToWhoWantsAHoldOnUs() {
        reached("reason=R04, ability=A1, willingness=W2");
        assertThat(stage()).isEqualTo(Stage.MANAGER_VISIT);
        assertThat(world.caseNow(id).position().notBefore()).isEqualTo("2026-03-05");
        world.engineFollows(id);
    }

    @Test
    void movesOnWhenTheLongestStayIsOver() {
        reached("reason=R03, ability=A1, willingness=W2");
        assertThat(strategy().get("stayUntil").asText()).isEqualTo("2026-03-17");
        assertThat(strategy().get("nextRungOn").asText()).isEqualTo("2026-03-18");
        assertThat(strategy().get("nextRung").asText()).isEqualTo("PL-04");

        world.on("2026-03-17").fireDueTimers(id).run(account);
        assertThat(stage()).isEqualTo(Stage.REMINDER_CALL);
        world.on("2026-03-18").run(account);
        assertThat(stage()).isEqualTo(Stage.VISIT);
        assertThat(rules()).endsWith("rule_calls_exhausted");
        assertThat(journal()).contains("stay-over");
        world.engineFollows(id);

        world.run(account);
        assertThat(journal().split("stay-over", -1)).as("once").hasSize(2);
    }

    @Test
    void offersToARelationOfHighValueBeforeItPresses() {
        reached("reason=R03, ability=A1, willingness=W2");
        assertThat(strategy().get("pressure").asInt()).isEqualTo(3);
        Caller.Answer noDay = collector()
                .post("/api/cases/" + id.number() + "/relation", "{\"relation\":\"high\",\"rebate\":\"800\"}");
        assertThat(noDay.status()).isEqualTo(400);
        assertThat(noDay.body().toString()).contains("\"rebateOn\"");
        assertThat(collector()
                        .post(
                                "/api/cases/" + id.number() + "/relation",
                                "{\"relation\":\"high\",\"rebate\":\"800.00\",\"rebateOn\":\"2026-06-30\"}")
                        .status())
                .isEqualTo(204);
        assertThat(strategy().get("pressure").asInt()).isEqualTo(2);
        assertThat(strategy().get("softLinks").toString()).isEqualTo("[\"NP-4\",\"NP-6\"]");
        assertThat(strategy().get("rebate").get("amount").asText()).isEqualTo("800.00");
        assertThat(rules()).contains("rule_uses_ours", "rule_uses_ours_high");
    }

    /** Page, panel and task show the diagnosis that was made last. */
    @Test
    void showsOnTheCaseFileWhatIsKnownAndProposesItAgain() {
        reached("reason=R03, ability=A1, willingness=W2, note=说等回款");
        Session carol = Session.at(port).logsIn("a-collectors", People.PASSWORD);
        String page = carol.body("/cases/" + id.number());
        assertThat(page)
                .contains("part-diagnosis", "R03", "W2 拖延", "part-strategy", "导之以利", "最长停留至", "2026-03-17", "PL-02");
        String panel = carol.part("/cases/" + id.number() + "/acts/diagnose?of=&in=");
        assertThat(panel)
                .contains("name=\"sources\"")
                .containsPattern("value=\"R03\" selected")
                .containsPattern("value=\"A1\" selected");
        assertThat(carol.part("/cases/" + id.number() + "/acts/log-contact?of=&in="))
                .containsPattern("value=\"W2\" selected");
    }

    /** Reason, and what a call about it brings: lane, pressure, what comes next, days at most. */
    @Test
    void answersEveryReason() {
        Map<String, String> answers = Map.ofEntries(
                Map.entry("R01", "reason 1 proof 15"),
                Map.entry("R02", "feeling 1 plan 30"),
                Map.entry("R03", "benefit 3 hold-notice 15"),
                Map.entry("R04", "benefit 2 management-visit 15"),
                Map.entry("R05", "benefit 2 pay-day 30"),
                Map.entry("R06", "law 4 formal-notice 7"),
                Map.entry("R07", "reason 0 apology 10"),
                Map.entry("R08", "benefit 3 goods-back 20"),
                Map.entry("R09", "reason 1 dispute-form 20"),
                Map.entry("R10", "feeling 1 other-person 10"),
                Map.entry("R11", "feeling 1 other-person 10"),
                Map.entry("R12", "benefit 2 tied-offer 20"),
                Map.entry("R13", "law 3 debtor-check 3"));
        answers.keySet().stream().sorted().forEach(reason -> {
            Caller.Answer said = collector()
                    .post(
                            "/api/cases/" + id.number() + "/diagnoses",
                            "{\"reason\":\"" + reason + "\",\"note\":\"又问了一次\"}");
            assertThat(said.status()).as(reason).isEqualTo(201);
            JsonNode now = strategy();
            long days = ChronoUnit.DAYS.between(
                    world.today(), LocalDate.parse(now.get("stayUntil").asText()));
            assertThat(now.get("lane").asText() + " " + now.get("pressure").asInt() + " "
                            + now.get("nextArtefact").asText() + " " + days)
                    .as(reason)
                    .isEqualTo(answers.get(reason));
        });
        assertThat(keys().stream().filter("choose-strategy"::equals)).hasSize(13);
    }

    private void reached(String words) {
        world.complete(id, CALL, "result=reached-no-promise" + (words.isEmpty() ? "" : ", " + words));
    }

    private Stage stage() {
        return world.caseNow(id).position().stage();
    }

    private List<String> keys() {
        return world.get(CaseReads.class).decisions(id).stream()
                .map(d -> d.key())
                .toList();
    }

    private List<String> rules() {
        return world.get(CaseReads.class).decisions(id).stream()
                .filter(d -> !d.key().equals("set-priority"))
                .map(d -> d.rule())
                .toList();
    }

    private JsonNode strategy() {
        return collector().get("/api/cases/" + id.number() + "/strategy").body();
    }

    private String journal() {
        return collector().get("/api/cases/" + id.number() + "/journal").body().toString();
    }

    private Caller collector() {
        return Caller.of("http://localhost:" + port, "a-collectors", People.PASSWORD);
    }
}
