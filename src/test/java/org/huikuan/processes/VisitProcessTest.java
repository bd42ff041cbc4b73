package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/visit.bpmn")
class VisitProcessTest {

    private static final String CASE = "C0000001";
    private static final String PREPARE = "Task_PrepareTheVisit";
    private static final String CALL = "Task_CallBeforeTheVisit";
    private static final String REPORT = "Task_ReportTheVisit";
    private static final String DEBRIEF = "Task_DebriefTheVisit";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("visit");

    private final FakeVisit visit = new FakeVisit();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("visit", visit, "caseTask", new FakeTask()));

    @Test
    void goesFromThePreparationToTwoFailedVisits() {
        visit.steps =
                Script.of("prepare", "call-before", "report", "debrief", "prepare", "call-before", "report", "debrief");
        visit.follows = Script.of("prepare", "exhausted");
        starts();
        assertThat(play.task(PREPARE).getAssignee()).isEqualTo("carol");
        assertThat(play.task(PREPARE).getName()).isEqualTo("准备上门拜访 Prepare the visit C0000001");
        visits(List.of("2026-03-04", "2026-03-05"));
        assertThat(play.openTasks()).containsExactly(PREPARE);

        visit.callDay = Play.day("2026-03-10");
        visit.visitDay = Play.day("2026-03-11");
        visits(List.of("2026-03-10", "2026-03-11"));

        assertThat(play.runs()).isFalse();
        assertThat(outcome()).isEqualTo("exhausted");
    }

    private void visits(List<String> days) {
        play.completes(PREPARE);
        assertThat(play.openTasks()).isEmpty();
        play.on(days.get(0));
        play.completes(CALL);
        play.on(days.get(1));
        play.completes(REPORT);
        play.completes(DEBRIEF);
    }

    @Test
    void endsWhenTheCustomerPromisesOnThePhone() {
        visit.steps = Script.of("call-before", "done");
        starts();
        play.on("2026-03-04");
        play.completes(CALL);
        assertThat(outcome()).isEqualTo("promised");
        assertThat(play.ends()).containsExactly("EndEvent_VisitsDone");
    }

    @Test
    void callsAgainBeforeANewDate() {
        visit.steps = Script.of("call-before", "call-before");
        starts();
        play.on("2026-03-04");
        visit.callDay = Play.day("2026-03-09");
        play.completes(CALL);
        assertThat(play.timers()).containsExactly(Play.day("2026-03-09"));
    }

    @Test
    void needsNoCallWhenThatPreparationIsWaived() {
        visit.steps = Script.of("prepare", "report", "report", "done");
        starts();
        play.completes(PREPARE);
        assertThat(play.timers()).containsExactly(Play.day("2026-03-05"));
        play.on("2026-03-05");
        play.completes(REPORT);
        assertThat(outcome()).isEqualTo("promised");
    }

    @Test
    void preparesAnewWhatWasNotMade() {
        visit.steps = Script.of("report", "prepare");
        starts();
        play.on("2026-03-05");
        play.completes(REPORT);
        assertThat(play.openTasks()).containsExactly(PREPARE);
    }

    @Test
    void entersAtTheDebriefAndAtTheEnd() {
        visit.steps = Script.of("debrief", "prepare", "exhausted");
        visit.follows = Script.of("prepare", "exhausted");
        starts();
        assertThat(play.openTasks()).containsExactly(DEBRIEF);
        play.completes(DEBRIEF);
        assertThat(play.openTasks()).containsExactly(PREPARE);

        play.starts("visit", "C0000002", Map.of("caseId", "C0000002"));
        assertThat(play.ends()).containsExactly("EndEvent_VisitsDone");
        assertThat(outcome()).isEqualTo("exhausted");
    }

    private void starts() {
        play.starts("visit", CASE, Map.of("caseId", CASE));
    }

    /** Of the instance that has ended. */
    private Object outcome() {
        String ended = play.engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .finished()
                .singleResult()
                .getId();
        return play.engine()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(ended)
                .variableName("stageOutcome")
                .singleResult()
                .getValue();
    }
}
