package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Deployment(resources = {"processes/collection-case.bpmn", "processes/reminder-call.bpmn", "stages/empty-stages.bpmn"})
class CollectionCaseProcessTest {

    private static final String CASE = "C0000001";
    private static final String CALL = "Task_CallTheCustomer";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("collection-case");

    private final FakeCase facts = new FakeCase();
    private final FakeCall call = new FakeCall();
    private final FakeTask task = new FakeTask();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("collectionCase", facts, "reminderCall", call, "caseTask", task));

    @Test
    void standsAtTheCallAsSoonAsItStarts() {
        opens("work");

        assertThat(play.openTasks()).containsExactly(CALL);
        assertThat(play.timers()).isEmpty();
    }

    @Test
    void decidesWhatFollowsWithTheWordOfTheStageAndAsksAnew() {
        opens("work", "wait");
        call.followUps = Script.of("exhausted");

        play.completes(CALL);

        assertThat(facts.lastOutcome).isEqualTo("exhausted");
        assertThat(play.openTasks()).isEmpty();
        assertThat(play.timers()).containsExactly(Play.day("2026-03-09"));
    }

    @Test
    void worksOnWhenTheWaitIsOver() {
        opens("wait", "work");

        assertThat(play.openTasks()).isEmpty();
        play.on("2026-03-09");

        assertThat(play.openTasks()).containsExactly(CALL);
        assertThat(play.timers()).isEmpty();
    }

    @Test
    void waitsWithoutLeavingATaskWhenTheFactsChangeUnderACall() {
        opens("work", "wait");

        assertThat(play.rings("case-changed", CASE)).isEqualTo(1);

        assertThat(play.openTasks()).isEmpty();
        assertThat(play.timers()).hasSize(1);
    }

    @Test
    void asksAgainWhenTheFactsChangeWhileItWaits() {
        opens("wait", "wait", "work");
        Date later = Play.day("2026-03-20");
        facts.waitsUntil = later;

        assertThat(play.rings("case-changed", CASE)).isEqualTo(1);
        assertThat(play.timers()).containsExactly(later);

        play.rings("case-changed", CASE);
        assertThat(play.openTasks()).containsExactly(CALL);
    }

    @Test
    void entersTheStageAtItsStoredStepAfterABell() {
        opens("work");
        call.steps = Script.of("call-again");

        play.rings("case-changed", CASE);

        assertThat(play.openTasks()).isEmpty();
        assertThat(play.timers()).containsExactly(Play.day("2026-03-03"));
    }

    @ParameterizedTest
    @CsvSource({
        "visit, Stage_Visit",
        "manager-visit, Stage_ManagerVisit",
        "commercial-recovery, Stage_CommercialRecovery",
        "legal-action, Stage_LegalAction"
    })
    void entersTheStoredStage(String stage, String activity) {
        facts.stages = Script.of(stage);

        opens("work", "end");

        assertThat(play.passed()).contains(activity);
        assertThat(play.ends()).contains("EndEvent_CaseClosed");
    }

    @Test
    void endsWhenTheFactsSaySo() {
        opens("work", "end");

        play.completes(CALL);

        assertThat(play.runs()).isFalse();
        assertThat(play.ends()).contains("EndEvent_CaseClosed");
    }

    @Test
    void endsEverythingWhenTheCaseIsClosedFromOutsideUnderACall() {
        opens("work");

        assertThat(play.rings("case-closed", CASE)).isEqualTo(1);

        assertThat(play.runs()).isFalse();
        assertThat(play.openTasks()).isEmpty();
        assertThat(play.ends()).containsExactly("EndEvent_CaseClosedFromOutside");
    }

    @Test
    void endsEverythingWhenTheCaseIsClosedFromOutsideWhileItWaits() {
        opens("wait");

        assertThat(play.rings("case-closed", CASE)).isEqualTo(1);

        assertThat(play.runs()).isFalse();
        assertThat(play.timers()).isEmpty();
    }

    @Test
    void hearsNothingOfAnotherCase() {
        opens("work");

        assertThat(play.rings("case-closed", "C0000002")).isZero();
        assertThat(play.rings("case-changed", "C0000002")).isZero();

        assertThat(play.openTasks()).containsExactly(CALL);
    }

    private void opens(String... answers) {
        facts.stands = Script.of(answers);
        play.starts("collection-case", CASE, Map.of("caseId", CASE));
    }
}
