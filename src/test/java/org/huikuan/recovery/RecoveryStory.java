package org.huikuan.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Where;
import org.huikuan.casefile.CaseFileReads;
import org.huikuan.casefile.ShortForms;
import org.huikuan.cases.CaseStatus;
import org.huikuan.debtors.HeldLevers;
import org.huikuan.debtors.Lever;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Supply;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.Letters;
import org.huikuan.letters.Particulars;
import org.huikuan.recovery.supply.SupplyHolds;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.RecoveryRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases through commercial recovery, told in days; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class RecoveryStory {

    private static final String MEASURE = "Task_CarryOutTheMeasure";

    @Autowired
    private ApplicationContext context;

    private GridCase kase;
    private CaseWorld world;
    private RecoveryRecipes recovery;

    @BeforeEach
    void aCaseInCommercialRecovery() {
        kase = new GridCase(new CaseWorld(context));
        world = kase.world;
        recovery = new RecoveryRecipes(kase);
    }

    @Test
    void goesThroughTasksFromTheBriefToAnExhaustedStage() {
        recovery.enter();
        asCollector("Task_WriteTheCaseBrief", RecoveryRecipes.briefWords());
        asManager(
                "Task_ChooseTheMeasures",
                Map.of(
                        "measures",
                        "[{\"kind\":\"CM-01\",\"precondition\":true,"
                                + "\"evidence\":\"联系方式已核实\",\"date\":\"2026-03-06\"},{\"kind\":\"CM-04\",\"precondition\":true,"
                                + "\"evidence\":\"客户同意分期\",\"date\":\"2026-03-09\"}]"));
        assertThat(world.tasks(kase.id)).containsExactly(MEASURE, MEASURE);
        stands();

        asCollector(MEASURE, fields("outcome=promised, amount=2000.00, date=2026-03-06, form=written, person=财务总监"));
        assertThat(world.caseNow(kase.id).waitingFor()).hasToString("promise");
        assertThat(world.tasks(kase.id)).isEmpty();
        stands();

        world.on("2026-03-11").fireDueTimers(kase.id);
        assertThat(world.tasks(kase.id)).containsExactly(MEASURE);
        stands();
        asCollector(MEASURE, fields("outcome=not-possible, evidence=客户拒绝签署"));
        assertThat(world.timers(kase.id)).containsOnlyKeys("Event_LookAgain");

        recovery.noticeLeaves();
        assertThat(world.timers(kase.id)).containsEntry("Event_DeadlineOver", "2026-03-26");
        stands();
        world.on("2026-03-26").fireDueTimers(kase.id);
        assertThat(world.tasks(kase.id)).containsExactly("Task_DecideTheNextStep");

        asManager("Task_DecideTheNextStep", fields("decision=exhausted, reason=客户停业"));
        assertThat(world.tasks(kase.id)).isEmpty();
        assertThat(world.caseNow(kase.id).position().notBefore()).isAfter("2026-03-26");
        stands();
    }

    @Test
    void keepsWhatCameOfEachMeasure() {
        recovery.reach(MEASURE);
        List<Measure> open = recovery.open();
        recovery.report(open.get(0), "outcome=done, evidence=EMS签收");
        assertThat(world.tasks(kase.id)).containsExactly(MEASURE);
        recovery.report(open.get(1), "outcome=not-possible, evidence=合同无约定");

        List<Measure> all = world.get(Measures.class).of(kase.id);
        assertThat(all).extracting(Measure::state).containsExactly(MeasureState.DONE, MeasureState.NOT_POSSIBLE);
        assertThat(all.get(0).report().by()).isEqualTo("carol");
        assertThat(all.get(0).grounds().confirmedBy()).isEqualTo("mei");
        assertThat(recovery.notice().state()).isEqualTo(LetterState.FOR_RELEASE);
        stands();
    }

    @Test
    void endsEverythingWhenTheMoneyComesInTheMiddle() {
        recovery.reach("Task_ChooseTheMeasures");
        recovery.choose(RecoveryRecipes.supplyHold(), RecoveryRecipes.measure("CM-01"));
        recovery.asCredit(() -> recovery.act("hold-the-supply", RecoveryRecipes.told()));
        assertThat(supply()).isEqualTo(Supply.HELD);
        assertThat(world.get(HeldLevers.class).of(world.caseNow(kase.id).accountId()))
                .as("nobody types that the lever is used")
                .anySatisfy(l -> {
                    assertThat(l.lever()).isEqualTo(Lever.LV_1);
                    assertThat(l.usedOn()).isNotNull();
                });
        recovery.reportAllDone();
        assertThat(recovery.notice().state()).isEqualTo(LetterState.FOR_RELEASE);

        world.cashier.receive(kase.customer, kase.customer + "-ALL", "2000.00");

        assertThat(world.caseNow(kase.id).status()).isEqualTo(CaseStatus.SETTLED);
        assertThat(letters()).extracting(Letter::state).containsOnly(LetterState.CANCELLED);
        assertThat(supply()).isEqualTo(Supply.TO_RELEASE);
        assertThat(world.tasks(kase.id)).containsExactly("Task_ReleaseTheSupply");
        stands();
        recovery.asCredit(() -> world.get(TaskService.class)
                .complete(world.task(kase.id, "Task_ReleaseTheSupply").getId(), RecoveryRecipes.told()));
        assertThat(supply()).isEqualTo(Supply.OPEN);
        assertThat(world.processes(kase.id)).isEmpty();
    }

    @Test
    void aManagerLiftsASupplyHoldFromTheCaseFileAndACollectorDoesNot() {
        recovery.reach("Event_HoldChanged");
        var hold = world.get(SupplyHolds.class).of(kase.id).get(0);
        String of = Long.toString(hold.id());
        assertThatThrownBy(() -> world.asCollector(() -> lift(of, "reason=客户已提供担保")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.asManager(() -> lift("0", "reason=客户已提供担保")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.asManager(() -> lift(of, "reason= ")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("reason");

        world.asManager(() -> lift(of, "reason=客户已提供担保"));

        assertThat(supply()).isEqualTo(Supply.TO_RELEASE);
        assertThat(world.tasks(kase.id)).contains("Task_ReleaseTheSupply");
        stands();
    }

    private void lift(String of, String words) {
        CaseFileReads files = world.get(CaseFileReads.class);
        long seen = files.of(kase.id).past().journal().newest();
        Map<String, String> written = new HashMap<>();
        fields(words).forEach((name, value) -> written.put(name, value.toString()));
        world.get(ShortForms.class)
                .carryOut(
                        world.get(Acts.class).of("lift-supply"),
                        kase.id,
                        new Where(Map.of("caseId", kase.id.number(), "supplyHoldId", of)),
                        seen,
                        written);
    }

    @Test
    void tellsTheCustomerAndSalesOfASupplyHold() {
        recovery.reach("Task_HoldTheSupply");
        assertThat(letters())
                .filteredOn(l -> l.code() == LetterCode.L05)
                .singleElement()
                .satisfies(l -> assertThat(l.particulars()).containsKey(Particulars.SUPPLY_HOLD_FROM));
        assertThat(supply()).isEqualTo(Supply.TO_HOLD);
        recovery.asCredit(() -> world.get(TaskService.class)
                .complete(world.task(kase.id, "Task_HoldTheSupply").getId(), RecoveryRecipes.told()));

        var hold = world.get(SupplyHolds.class).of(kase.id).get(0);
        assertThat(hold.held().told()).isEqualTo("销售部 赵经理");
        assertThat(hold.held().on()).isEqualTo("2026-03-02");
        assertThat(recovery.open().get(0).grounds().approvedBy()).isEqualTo("总经理 李总");
        stands();
    }

    @Test
    void asksTheManagerWhenLettersAreOff() {
        setLetters("off");
        try {
            recovery.reach("Event_LookAgain");
            assertThat(world.tasks(kase.id)).containsExactly("Task_DecideTheNextStep");
            stands();
        } finally {
            setLetters("for-release");
        }
    }

    @Test
    void goesBackForMoreMeasuresAndSendsANoticeOfItsOwnEachTime() {
        recovery.reach("Task_DecideTheNextStep");
        world.asManager(() -> recovery.act("decide-the-next-step", fields("decision=notice, reason=再给一次机会")));
        assertThat(recovery.notice().attempt()).isEqualTo(2);
        recovery.noticeIsStruck();
        world.asManager(() -> recovery.act("decide-the-next-step", fields("decision=measures, reason=追加担保")));
        assertThat(world.tasks(kase.id)).containsExactly("Task_ChooseTheMeasures");
        assertThat(world.caseNow(kase.id).position().attempt()).isEqualTo(2);
        recovery.choose(RecoveryRecipes.measure("CM-06"));
        assertThat(recovery.open()).extracting(Measure::round).containsExactly(2);
        stands();
    }

    @Test
    void leavesTheStageByTheManagersDecisionWithoutATask() {
        recovery.reach("Task_DecideTheNextStep");
        world.asManager(() -> recovery.act("decide-the-next-step", fields("decision=exhausted, reason=转法务")));
        assertThat(world.tasks(kase.id)).isEmpty();
        assertThat(world.caseNow(kase.id).waitUntil()).isNotNull();
        stands();
    }

    private void asCollector(String task, Map<String, Object> words) {
        String id = world.task(kase.id, task).getId();
        world.asCollector(() -> world.get(TaskService.class).complete(id, words));
    }

    private void asManager(String task, Map<String, Object> words) {
        String id = world.task(kase.id, task).getId();
        world.asManager(() -> world.get(TaskService.class).complete(id, words));
    }

    private List<Letter> letters() {
        return world.get(Letters.class).ofCase(kase.id.value()).stream()
                .filter(l -> l.stage().equals("commercial-recovery"))
                .toList();
    }

    private Supply supply() {
        return world.get(Accounts.class)
                .byId(List.of(kase.account))
                .get(kase.account)
                .supply();
    }

    private void setLetters(String how) {
        world.get(JdbcClient.class)
                .sql("update huikuan.creditor set letters = ? where code = 'HK'")
                .param(how)
                .update();
    }

    private void stands() {
        world.engineFollows(kase.id);
    }
}
