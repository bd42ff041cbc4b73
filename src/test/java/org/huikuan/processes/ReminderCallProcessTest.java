package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/reminder-call.bpmn")
class ReminderCallProcessTest {

    private static final String CASE = "C0000001";
    private static final String CALL = "Task_CallTheCustomer";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("reminder-call");

    private final FakeCall call = new FakeCall();
    private final FakeTask task = new FakeTask();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("reminderCall", call, "caseTask", task));

    @Test
    void asksTheCollectorToCallWithTheTermsOfTheCase() {
        starts();

        Task task = play.task(CALL);
        assertThat(task.getName()).isEqualTo("电话催收 Call the customer C0000001");
        assertThat(task.getAssignee()).isEqualTo("carol");
        assertThat(task.getDueDate()).isEqualTo(Play.day("2026-03-04"));
        assertThat(task.getPriority()).isEqualTo(70);
        assertThat(groupsOf(task)).contains("team-default");
    }

    @Test
    void leavesTheTaskToTheTeamWhenTheCaseHasNoCollector() {
        task.collector = null;
        starts();

        assertThat(play.task(CALL).getAssignee()).isNull();
        assertThat(groupsOf(play.task(CALL))).contains("team-default");
    }

    @Test
    void endsAfterAPromise() {
        starts();

        play.completes(CALL);

        assertThat(play.runs()).isFalse();
        assertThat(play.ends()).containsExactly("EndEvent_CallsDone");
        assertThat(outcome()).isEqualTo("promised");
    }

    @Test
    void callsAgainOnAnotherDayUntilTheTriesAreExhausted() {
        call.followUps = Script.of("again", "again", "exhausted");
        starts();

        play.completes(CALL);
        assertThat(play.openTasks()).isEmpty();
        play.on("2026-03-03");
        assertThat(play.openTasks()).containsExactly(CALL);
        call.again = Play.day("2026-03-04");
        play.completes(CALL);
        play.on("2026-03-04");
        play.completes(CALL);

        assertThat(play.runs()).isFalse();
        assertThat(outcome()).isEqualTo("exhausted");
    }

    @Test
    void waitsForTheDayWhenTheCaseComesBackBetweenTwoCalls() {
        call.steps = Script.of("call-again");
        starts();

        assertThat(play.openTasks()).isEmpty();
        assertThat(play.timers()).containsExactly(Play.day("2026-03-03"));
        play.on("2026-03-03");
        assertThat(play.openTasks()).containsExactly(CALL);
    }

    private void starts() {
        play.starts("reminder-call", CASE, Map.of("caseId", CASE));
    }

    private Object outcome() {
        return play.engine()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .variableName("stageOutcome")
                .singleResult()
                .getValue();
    }

    private Iterable<String> groupsOf(Task task) {
        return play.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .toList();
    }
}
