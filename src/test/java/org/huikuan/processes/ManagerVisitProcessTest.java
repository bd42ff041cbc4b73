package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/manager-visit.bpmn")
class ManagerVisitProcessTest {

    private static final String CASE = "C0000001";
    private static final String PLAN = "Task_PlanTheManagerVisit";
    private static final String REPORT = "Task_ReportTheManagerVisit";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("manager-visit");

    private final FakeVisit visit = new FakeVisit();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("managerVisit", visit, "caseTask", new FakeTask()));

    @Test
    void isPlannedByAManagerAndReportedByEither() {
        visit.steps = Script.of("plan");
        starts();
        assertThat(play.task(PLAN).getAssignee()).isNull();
        assertThat(groupsOf(PLAN)).contains("managers").doesNotContain("team-default");
        play.completes(PLAN);
        assertThat(play.timers()).containsExactly(Play.day("2026-03-05"));
        play.on("2026-03-05");
        assertThat(groupsOf(REPORT)).contains("managers", "team-default");
        play.completes(REPORT);
        assertThat(play.runs()).isFalse();
        assertThat(play.ends()).containsExactly("EndEvent_ManagerVisitDone");
    }

    @Test
    void isPlannedAnewWhenItWasNotMade() {
        visit.steps = Script.of("report");
        visit.follows = Script.of("plan");
        starts();
        play.on("2026-03-05");
        play.completes(REPORT);
        assertThat(play.openTasks()).containsExactly(PLAN);
    }

    @Test
    void endsAtOnceWhenItIsExhausted() {
        visit.steps = Script.of("exhausted");
        visit.follows = Script.of("exhausted");
        starts();
        assertThat(play.runs()).isFalse();
    }

    private void starts() {
        play.starts("manager-visit", CASE, Map.of("caseId", CASE));
    }

    private Iterable<String> groupsOf(String task) {
        return play
                .engine()
                .getTaskService()
                .getIdentityLinksForTask(play.task(task).getId())
                .stream()
                .map(link -> link.getGroupId())
                .toList();
    }
}
