package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Deployment(resources = "processes/legal-action.bpmn")
class LegalActionProcessTest {

    private static final String CASE = "C0000001";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("legal-action");

    private final FakeLegal legal = new FakeLegal();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("legalAction", legal, "caseTask", new FakeTask()));

    @Test
    void asksLegalStaffToReviewTheFile() {
        starts();

        Task task = play.task("Task_ReviewTheFile");
        assertThat(task.getName()).isEqualTo("审查案卷 Review the file C0000001");
        assertThat(task.getDueDate()).isEqualTo(Play.day("2026-03-04"));
        assertThat(groupsOf(task)).containsExactly("legal");
    }

    @Test
    void goesTheCourseFromTheReviewToTheWriteOff() {
        legal.steps = Script.of("review", "letter", "answer", "route", "file", "ruling", "enforce", "write-off");
        starts();

        play.completes("Task_ReviewTheFile");
        assertThat(play.timers()).containsExactly(Play.day("2026-03-03"));
        play.on("2026-03-03");
        for (String task : List.of(
                "Task_ChooseTheRoute",
                "Task_FileTheClaim",
                "Task_RecordTheRuling",
                "Task_Enforce",
                "Task_ApproveTheWriteOff")) {
            assertThat(play.openTasks()).containsExactly(task);
            play.completes(task);
        }
        assertThat(play.runs()).isFalse();
        assertThat(outcome()).isEqualTo("closed");
        assertThat(play.passed()).containsOnlyOnce("Task_FindTheStep");
    }

    @Test
    void asksTheTeamForWhatIsMissingAndReviewsAgain() {
        legal.steps = Script.of("review", "complete-file", "review");
        starts();

        play.completes("Task_ReviewTheFile");
        assertThat(play.task("Task_CompleteTheFile").getAssignee()).isEqualTo("carol");
        assertThat(groupsOf(play.task("Task_CompleteTheFile"))).contains("team-default");
        play.completes("Task_CompleteTheFile");
        assertThat(play.openTasks()).containsExactly("Task_ReviewTheFile");
    }

    /** A case that comes back from a pause, or that somebody moved, enters at its stored step. */
    @ParameterizedTest
    @CsvSource({
        "complete-file, Task_CompleteTheFile",
        "route, Task_ChooseTheRoute",
        "file, Task_FileTheClaim",
        "ruling, Task_RecordTheRuling",
        "enforce, Task_Enforce",
        "write-off, Task_ApproveTheWriteOff"
    })
    void entersBesideTheCourseAtTheStoredStep(String step, String task) {
        legal.steps = Script.of(step);
        starts();

        assertThat(play.openTasks()).containsExactly(task);
    }

    @Test
    void entersWhereTheLetterOrItsAnswerIsWaitedFor() {
        legal.steps = Script.of("letter", "letter", "letter", "answer", "answer", "answer", "review");
        starts();

        assertThat(play.timers()).hasSize(1);
        play.on("2026-03-03");
        assertThat(play.openTasks()).containsExactly("Task_ReviewTheFile");
        assertThat(play.passed()).contains("Event_LookForTheLetter", "Event_AnswerDue");
    }

    /** The route may lead to the write-off, the filing back to the route, the ruling to another one. */
    @ParameterizedTest
    @CsvSource({
        "review, route, Task_ReviewTheFile",
        "route, write-off, Task_ChooseTheRoute",
        "file, route, Task_FileTheClaim",
        "ruling, ruling, Task_RecordTheRuling",
        "enforce, enforce, Task_Enforce"
    })
    void asksTheStepAnewWhenAnActLeadsElsewhere(String from, String to, String task) {
        legal.steps = Script.of(from, to);
        starts();

        play.completes(task);
        assertThat(play.openTasks()).hasSize(1);
        assertThat(legal.steps.next()).isEqualTo(to);
    }

    @Test
    void endsWithTheOutcomeWhenAnActHasClosedTheCase() {
        legal.steps = Script.of("enforce", "watch");
        starts();

        play.completes("Task_Enforce");
        assertThat(play.runs()).isFalse();
        assertThat(outcome()).isEqualTo("closed");
    }

    @Test
    void goesOnWhenTheWriteOffIsRejected() {
        legal.steps = Script.of("write-off", "enforce");
        legal.outcomes = Script.of("again", "closed");
        starts();

        play.completes("Task_ApproveTheWriteOff");
        assertThat(play.openTasks()).containsExactly("Task_Enforce");
    }

    @Test
    void leavesTheWriteOffToManagers() {
        legal.steps = Script.of("write-off");
        starts();

        assertThat(groupsOf(play.task("Task_ApproveTheWriteOff"))).containsExactly("managers");
    }

    @Test
    void endsAtOnceWhenNothingMoreCanBeDone() {
        legal.steps = Script.of("watch");
        legal.outcomes = Script.of("exhausted");
        starts();

        assertThat(play.runs()).isFalse();
        assertThat(outcome()).isEqualTo("exhausted");
    }

    private void starts() {
        play.starts("legal-action", CASE, Map.of("caseId", CASE));
    }

    private Object outcome() {
        return play.engine()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .variableName("stageOutcome")
                .singleResult()
                .getValue();
    }

    private List<String> groupsOf(Task task) {
        return play.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
