package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Deployment(resources = "processes/commercial-recovery.bpmn")
class CommercialRecoveryProcessTest {

    private static final String CASE = "C0000001";
    private static final String BRIEF = "Task_WriteTheCaseBrief";
    private static final String CHOOSE = "Task_ChooseTheMeasures";
    private static final String MEASURE = "Task_CarryOutTheMeasure";
    private static final String DECIDE = "Task_DecideTheNextStep";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("commercial-recovery");

    private final FakeRecovery recovery = new FakeRecovery();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("commercialRecovery", recovery, "caseTask", new FakeTask()));

    @Test
    void goesFromTheBriefToTheDeadlineAndEndsExhausted() {
        starts();
        assertThat(play.task(BRIEF).getAssignee()).isEqualTo("carol");
        play.completes(BRIEF);
        assertThat(groupsOf(play.task(CHOOSE))).containsExactly("managers");
        play.completes(CHOOSE);
        assertThat(play.openTasks()).containsExactly(MEASURE, MEASURE);
        completesMeasure("owner-7");
        assertThat(play.openTasks()).containsExactly(MEASURE);
        completesMeasure("owner-8");

        assertThat(play.openTasks()).isEmpty();
        assertThat(play.timers()).containsExactly(Play.day("2026-03-03"));
        assertThat(recovery.deadlineClosed).isFalse();
        play.on("2026-03-03");
        assertThat(recovery.deadlineClosed).isTrue();
        play.completes(DECIDE);

        assertThat(play.runs()).isFalse();
        assertThat(play.ends()).containsExactly("EndEvent_RecoveryExhausted");
        assertThat(outcome()).isEqualTo("exhausted");
    }

    @Test
    void givesEachMeasureItsOwnerAndDay() {
        recovery.step = "measures";
        starts();

        assertThat(measures()).extracting(Task::getAssignee).containsExactlyInAnyOrder("owner-7", "owner-8");
        assertThat(measures())
                .extracting(Task::getDueDate)
                .containsExactlyInAnyOrder(Play.day("2026-03-17"), Play.day("2026-03-18"));
        assertThat(measures()).allSatisfy(task -> assertThat(groupsOf(task)).contains("team-default"));
    }

    @Test
    void letsTheOtherMeasuresRestWhenTheCaseWaitsAfterOne() {
        recovery.step = "measures";
        recovery.rests = Script.of(true);
        recovery.outcome = "promised";
        starts();

        completesMeasure("owner-8");

        assertThat(play.runs()).isFalse();
        assertThat(play.ends()).containsExactly("EndEvent_RecoveryRests");
        assertThat(outcome()).isEqualTo("promised");
    }

    @Test
    void passesWhenNoMeasureIsOpen() {
        recovery.step = "measures";
        recovery.open.clear();
        recovery.notices = Script.of("decide");

        starts();

        assertThat(play.openTasks()).containsExactly(DECIDE);
    }

    @Test
    void looksAgainUntilTheNoticeHasLeft() {
        recovery.step = "notice";
        recovery.notices = Script.of("notice", "deadline");
        starts();
        assertThat(play.passed()).contains("Task_ComputeTheNextLook").doesNotContain("Event_LookAgain");

        play.on("2026-03-03");

        assertThat(play.passed()).contains("Event_LookAgain", "Task_ComputeTheDeadline");
    }

    @ParameterizedTest
    @CsvSource({"choose, " + CHOOSE, "decide, " + DECIDE, "brief, " + BRIEF})
    void entersAtTheStoredStep(String step, String task) {
        recovery.step = step;

        starts();

        assertThat(play.openTasks()).containsExactly(task);
    }

    @Test
    void waitsForTheDeadlineWhenTheCaseComesBackBeforeIt() {
        recovery.step = "deadline";

        starts();

        assertThat(play.openTasks()).isEmpty();
        assertThat(play.timers()).containsExactly(Play.day("2026-03-03"));
    }

    @Test
    void endsAtOnceWhenTheManagerHasDecidedSoMeanwhile() {
        recovery.step = "exhausted";

        starts();

        assertThat(play.runs()).isFalse();
        assertThat(outcome()).isEqualTo("exhausted");
    }

    @Test
    void goesBackForMoreMeasuresAndForAnotherNotice() {
        recovery.step = "decide";
        recovery.decisions = Script.of("notice", "measures");
        recovery.notices = Script.of("decide");
        starts();

        play.completes(DECIDE);
        assertThat(play.passed()).contains("Task_FollowTheNotice");
        play.completes(DECIDE);

        assertThat(play.openTasks()).containsExactly(CHOOSE);
    }

    private void starts() {
        play.starts("commercial-recovery", CASE, Map.of("caseId", CASE));
    }

    private List<Task> measures() {
        return play.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(MEASURE)
                .list();
    }

    private void completesMeasure(String owner) {
        Task task = measures().stream()
                .filter(t -> owner.equals(t.getAssignee()))
                .findFirst()
                .orElseThrow();
        play.engine().getTaskService().complete(task.getId());
    }

    private Object outcome() {
        HistoricVariableInstance outcome = play.engine()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .variableName("stageOutcome")
                .singleResult();
        return outcome.getValue();
    }

    private List<String> groupsOf(Task task) {
        return play.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .filter(group -> group != null)
                .toList();
    }
}
