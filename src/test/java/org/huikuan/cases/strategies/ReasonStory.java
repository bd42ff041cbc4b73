package org.huikuan.cases.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Stage;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Reasons from the contact that told them to the day on which their longest stay is over: diagnosis, decision with its
 * sentence, lane, act, next date, and where the case goes then; run on both databases.
 */
abstract class ReasonStory {

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
        String customer = "RS" + CUSTOMERS.incrementAndGet();
        account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "RS-" + customer, "60000.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
    }

    @Test
    void asksForProofOfWhoSaysThereIsNoMoney() {
        told("R01", "ability=A3, willingness=W1");
        answered("reason", "proof", "rule_no_money_said", "2026-03-04");
        goesOnAfter("2026-03-17", "2026-03-18", "2026-03-23");
    }

    @Test
    void helpsWhoHasMoneyButIsShortOfIt() {
        told("R02", "ability=A2, willingness=W1");
        answered("feeling", "plan", "rule_tight", "2026-03-04");
        softly("NP-5", "帮其向下游催款");
        goesOnAfter("2026-04-01", "2026-04-02", "2026-04-08");
    }

    @Test
    void holdsSupplyAgainstWhoUsesOurMoney() {
        told("R03", "ability=A1, willingness=W2");
        answered("benefit", "hold-notice", "rule_uses_ours", "2026-03-04");
        goesOnAfter("2026-03-17", "2026-03-18", "2026-03-23");
    }

    @Test
    void sendsManagementAtOnceToWhoWantsAHoldOnUs() {
        told("R04", "ability=A1, willingness=W2");
        decided("benefit", "management-visit", "rule_wants_control");
        wentOnAtOnce(Stage.MANAGER_VISIT, "PL-05", "2026-03-18");
    }

    @Test
    void agreesOnADayForPayingBeforeThePeriodEnds() {
        told("R05", "ability=A1, willingness=W2");
        answered("benefit", "pay-day", "rule_cash_on_books", "2026-03-04");
        softly("NP-4", "月底前付款可给折扣，待审批");
        goesOnAfter("2026-04-01", "2026-04-02", "2026-04-08");
    }

    @Test
    void goesToTheFormalNoticeAtOnceWithWhoTakesPrideInNotPaying() {
        told("R06", "willingness=W3");
        decided("law", "formal-notice", "rule_takes_pride");
        wentOnAtOnce(Stage.COMMERCIAL_RECOVERY, "PL-06", "2026-03-10");
    }

    @Test
    void putsRightWhatWasOurFaultAndThenAsksAgain() {
        told("R07", "");
        answered("reason", "apology", "rule_own_fault", "2026-03-09");
        softly("NP-3", "发票已更正重开");
        goesOnAfter("2026-03-12", "2026-03-13", "2026-03-18");
    }

    @Test
    void takesGoodsBackFromWhoChangesTheBusiness() {
        told("R08", "ability=A2, willingness=W2");
        answered("benefit", "goods-back", "rule_changes_business", "2026-03-04");
        goesOnAfter("2026-03-22", "2026-03-23", "2026-03-26");
    }

    @Test
    void splitsWhatIsComplainedOfFromWhatIsOwed() {
        told("R09", "dispute=D1");
        answered("reason", "dispute-form", "rule_quality", "2026-03-09");
        softly("NP-3", "三号批次送检");
        assertThat(collector()
                        .post("/api/cases/" + id.number() + "/disputes", """
                                {"reason":"quality","items":[{"invoice":"%s","amount":"8000.00"}]}""".formatted(invoice()))
                        .status())
                .isEqualTo(201);
        assertThat(world.caseNow(id).demand()).as("the rest is due now").isEqualTo(52_000);
        goesOnAfter("2026-03-22", "2026-03-23", "2026-03-26");
        assertThat(world.caseNow(id).demand())
                .as("what is disputed stays aside")
                .isEqualTo(52_000);
    }

    @Test
    void sendsSomebodyElseWhereTalksBringNothing() {
        told("R10", "");
        answered("feeling", "other-person", "rule_weak_contact", "2026-03-04");
        goesOnAfter("2026-03-12", "2026-03-13", "2026-03-18");
    }

    @Test
    void apologisesForBadMannersAndSendsSomebodyElse() {
        told("R11", "willingness=W2");
        answered("feeling", "other-person", "rule_bad_manners", "2026-03-04");
        softly("NP-1", "为上次通话的态度道歉");
        goesOnAfter("2026-03-12", "2026-03-13", "2026-03-18");
    }

    @Test
    void tiesAnOfferToThePaymentOfWhoBuysElsewhere() {
        told("R12", "ability=A1, willingness=W2");
        answered("benefit", "tied-offer", "rule_competitor", "2026-03-04");
        goesOnAfter("2026-03-22", "2026-03-23", "2026-03-26");
    }

    @Test
    void findsOutFirstWhoTheDebtorIs() {
        told("R13", "");
        decided("law", "debtor-check", "rule_debtor_gone");
        wentOnAtOnce(Stage.COMMERCIAL_RECOVERY, "PL-06", "2026-03-06");
    }

    private void told(String reason, String axes) {
        world.complete(id, CALL, "result=reached-no-promise, reason=" + reason + (axes.isEmpty() ? "" : ", " + axes));
        assertThat(strategy().get("reason").asText()).isEqualTo(reason);
        assertThat(journal()).contains("diagnosed");
    }

    private void answered(String lane, String artefact, String rule, String nextCall) {
        decided(lane, artefact, rule);
        assertThat(world.timers(id)).containsEntry("Event_NextCallDue", nextCall);
        world.engineFollows(id);
    }

    private void decided(String lane, String artefact, String rule) {
        JsonNode strategy = strategy();
        assertThat(strategy.get("lane").asText()).isEqualTo(lane);
        assertThat(strategy.get("nextArtefact").asText()).isEqualTo(artefact);
        assertThat(strategy.get("why").asText()).isNotBlank();
        assertThat(world.get(CaseReads.class).decisions(id))
                .filteredOn(d -> d.key().equals("choose-strategy"))
                .singleElement()
                .satisfies(d -> assertThat(d.rule()).isEqualTo(rule));
    }

    /** It does not stay at all, and nothing moves it again when its longest stay would be over. */
    private void wentOnAtOnce(Stage to, String rung, String after) {
        assertThat(world.caseNow(id).position().stage()).isEqualTo(to);
        assertThat(strategy().get("stayUntil").isNull()).isTrue();
        assertThat(strategy().get("climbed").get(0).get("rung").asText()).isEqualTo(rung);
        LocalDate begins = world.caseNow(id).position().nextOn();
        assertThat(begins).isBefore(after);
        world.on(after).fireDueTimers(id).run(account);
        assertThat(world.caseNow(id).position().stage()).isEqualTo(to);
        assertThat(journal()).doesNotContain("stay-over");
        world.engineFollows(id);
    }

    private void softly(String link, String note) {
        Caller.Answer made = collector()
                .post(
                        "/api/cases/" + id.number() + "/soft-links",
                        "{\"link\":\"" + link + "\",\"result\":\"open\",\"note\":\"" + note + "\"}");
        assertThat(made.status()).as(made.toString()).isEqualTo(204);
        assertThat(strategy().get("softMade").get(0).get("link").asText()).isEqualTo(link);
    }

    /** The last day of the stay, the day after it, and the day that is announced for the visit then. */
    private void goesOnAfter(String last, String after, String visitOn) {
        assertThat(strategy().get("stayUntil").asText()).isEqualTo(last);
        world.on(last).fireDueTimers(id).run(account);
        assertThat(world.caseNow(id).position().stage()).isEqualTo(Stage.REMINDER_CALL);
        world.on(after).run(account);
        assertThat(world.caseNow(id).position().stage()).isEqualTo(Stage.VISIT);
        assertThat(world.caseNow(id).position().nextOn()).isEqualTo(LocalDate.parse(visitOn));
        assertThat(journal()).contains("stay-over");
        assertThat(strategy().get("stayUntil").isNull()).isTrue();
        assertThat(strategy().get("nextRung").asText()).isEqualTo("PL-04");
        world.engineFollows(id);
    }

    private String invoice() {
        return world.get(Facts.class).of(id).overdue().get(0).number();
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
