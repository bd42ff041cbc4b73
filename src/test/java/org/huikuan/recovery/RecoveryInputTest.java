package org.huikuan.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.RecoveryRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What commercial recovery refuses, and that nothing is half done then. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class RecoveryInputTest {

    @Autowired
    private ApplicationContext context;

    private GridCase kase;
    private CaseWorld world;
    private RecoveryRecipes recovery;

    @BeforeEach
    void aCase() {
        kase = new GridCase(new CaseWorld(context));
        world = kase.world;
        recovery = new RecoveryRecipes(kase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whoOwes",
                "howMuch",
                "onWhatBasis",
                "whyUnpaid",
                "whoDecides",
                "whenMoney",
                "levers",
                "nextStep",
                "nextBy",
                "nextOn"
            })
    void takesNoBriefWithoutAnAnswer(String question) {
        recovery.enter();
        Map<String, Object> brief = new HashMap<>(RecoveryRecipes.briefWords());
        brief.remove(question);

        refused(question, () -> world.asCollector(() -> recovery.act("write-the-case-brief", brief)));
        assertThat(world.tasks(kase.id)).containsExactly("Task_WriteTheCaseBrief");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nextOn=2026-03-01", "nextOn=soon", "levers=LV-8:1", "levers=LV-1:4", "levers=LV-1:1 LV-1:2"})
    void takesNoBriefWithABadAnswer(String answer) {
        recovery.enter();
        Map<String, Object> brief = new HashMap<>(RecoveryRecipes.briefWords());
        brief.putAll(fields(answer));

        refused(
                answer.replaceAll("=.*", ""),
                () -> world.asCollector(() -> recovery.act("write-the-case-brief", brief)));
    }

    @Test
    void takesNoMeasureThatIsNotReady() {
        recovery.reach("Task_ChooseTheMeasures");

        refusedMeasure("CM-01.precondition", m -> m.put("precondition", false));
        refusedMeasure("CM-01.evidence", m -> m.remove("evidence"));
        refusedMeasure("CM-01.date", m -> m.put("date", "2026-03-01"));
        refusedMeasure("CM-01.owner", m -> m.put("owner", "nobody-at-all"));
        refusedMeasure("CM-01.percent", m -> m.put("percent", "2"));
        refusedMeasure("measures", m -> m.put("kind", "CM-17"));
        refusedMeasure("CM-05.percent", m -> m.put("kind", "CM-05"));
        refused("measures", () -> recovery.choose());
        refused("measures", () -> recovery.choose(RecoveryRecipes.measure("CM-01"), RecoveryRecipes.measure("CM-01")));
        refused(
                "measures",
                () -> world.asManager(() -> recovery.act("choose-the-measures", Map.of("measures", "no list"))));
        assertThat(recovery.open()).isEmpty();
        assertThat(world.tasks(kase.id)).containsExactly("Task_ChooseTheMeasures");
    }

    @Test
    void letsAManagerApproveASmallDiscount() {
        recovery.reach("Task_ChooseTheMeasures");
        Map<String, Object> discount = RecoveryRecipes.measure("CM-05");
        discount.put("percent", "2");

        recovery.choose(discount);

        assertThat(recovery.open().get(0).grounds().approvedBy()).isEqualTo("mei");
    }

    @Test
    void takesNoReportOfAnotherCasesMeasureOrOfOneReported() {
        recovery.reach("Task_CarryOutTheMeasure");
        Measure measure = recovery.open().get(0);
        GridCase other = new GridCase(world);
        RecoveryRecipes others = new RecoveryRecipes(other);
        others.reach("Task_CarryOutTheMeasure");
        String done = "outcome=done, evidence=已送达";

        assertThatThrownBy(() -> others.report(measure, done)).isInstanceOf(NotFound.class);
        recovery.report(measure, done);
        assertThatThrownBy(() -> recovery.report(measure, done)).isInstanceOf(Conflict.class);
    }

    @Test
    void takesNoReportThatProvesNothing() {
        recovery.reach("Task_CarryOutTheMeasure");
        Measure measure = recovery.open().get(0);

        refused("outcome", () -> recovery.report(measure, "evidence=已送达"));
        refused("evidence", () -> recovery.report(measure, "outcome=done"));
        refused("evidence", () -> recovery.report(measure, "outcome=not-possible"));
        refused("paperId", () -> recovery.report(measure, "outcome=done, paperId=999999"));
        refused("date", () -> recovery.report(measure, "outcome=promised, amount=10.00, date=2026-03-01"));
        refused("amount", () -> recovery.report(measure, "outcome=done, evidence=x, amount=10.00"));
        refused("disputeReason", () -> recovery.report(measure, "outcome=disputed"));
        assertThat(recovery.open()).hasSize(2);
    }

    @Test
    void doesNotReportAHoldThatNobodyHasCarriedOut() {
        recovery.reach("Task_HoldTheSupply");

        refused("outcome", () -> recovery.report(recovery.open().get(0), "outcome=done, evidence=已停货"));
    }

    @Test
    void letsOnlyTheRightPeopleActAndOnlyAtTheirStep() {
        recovery.enter();
        assertThatThrownBy(() -> recovery.choose(RecoveryRecipes.measure("CM-01")))
                .isInstanceOf(Conflict.class);
        recovery.brief();
        Map<String, Object> choice = Map.of("measures", List.of(RecoveryRecipes.measure("CM-01")));
        assertThatThrownBy(() -> world.asCollector(() -> recovery.act("choose-the-measures", choice)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> world.asCollector(() -> recovery.act("decide-the-next-step", fields("decision=notice"))))
                .isInstanceOf(NotAllowed.class);
        recovery.choose(RecoveryRecipes.supplyHold());
        assertThatThrownBy(() -> world.asManager(() -> recovery.act("hold-the-supply", RecoveryRecipes.told())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> recovery.asCredit(() -> recovery.act("lift-supply", fields("reason=x"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> recovery.asCredit(() -> recovery.act("release-the-supply", RecoveryRecipes.told())))
                .isInstanceOf(Conflict.class);
        refused("told", () -> recovery.asCredit(() -> recovery.act("hold-the-supply", Map.of())));
        refused(
                "on",
                () -> recovery.asCredit(() -> recovery.act("hold-the-supply", fields("told=赵经理, on=2026-03-03"))));
    }

    @Test
    void wantsAReasonForTheDecision() {
        recovery.reach("Task_DecideTheNextStep");

        refused(
                "reason",
                () -> world.asManager(() -> recovery.act("decide-the-next-step", fields("decision=exhausted"))));
        refused(
                "decision",
                () -> world.asManager(() -> recovery.act("decide-the-next-step", fields("decision=sue, reason=x"))));
    }

    private void refusedMeasure(String field, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> measure = RecoveryRecipes.measure("CM-01");
        spoil.accept(measure);
        refused(field, () -> recovery.choose(measure));
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.errors())
                .extracting(FieldError::field)
                .contains(field));
    }
}
