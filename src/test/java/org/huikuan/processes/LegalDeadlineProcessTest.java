package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/legal-deadline.bpmn")
class LegalDeadlineProcessTest {

    private static final String TASK = "Task_MeetTheDeadline";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("legal-deadline");

    private final FakeLegal legal = new FakeLegal();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("legalDeadline", legal, "caseTask", new FakeTask()));

    @Test
    void remindsOnTheAlarmDayAndEndsWhenMet() {
        starts();

        assertThat(play.timers()).containsExactly(Play.day("2026-03-10"));
        play.on("2026-03-10");
        assertThat(play.task(TASK).getDueDate()).isEqualTo(Play.day("2026-03-20"));
        play.completes(TASK);
        assertThat(play.ends()).containsExactly("EndEvent_DeadlineMet");
    }

    @Test
    void endsWhenItIsMetElsewhere() {
        starts();

        assertThat(play.rings("deadline-over", "C0000001-L7")).isEqualTo(1);
        assertThat(play.runs()).isFalse();
    }

    private void starts() {
        play.starts("legal-deadline", "C0000001-L7", Map.of("caseId", "C0000001", "deadlineId", 7L));
    }
}
