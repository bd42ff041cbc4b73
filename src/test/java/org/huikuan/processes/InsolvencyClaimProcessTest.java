package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/insolvency-claim.bpmn")
class InsolvencyClaimProcessTest {

    private static final String TASK = "Task_ClaimInTheInsolvency";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("insolvency-claim");

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("insolvencyClaim", new FakeLegal(), "caseTask", new FakeTask()));

    @Test
    void asksLegalStaffToFileTheClaim() {
        starts();

        assertThat(play.task(TASK).getDueDate()).isEqualTo(Play.day("2026-03-20"));
        play.completes(TASK);
        assertThat(play.ends()).containsExactly("EndEvent_ClaimFiled");
    }

    @Test
    void endsWhenTheHoldIsLifted() {
        starts();

        assertThat(play.rings("claim-over", "C0000001-I3")).isEqualTo(1);
        assertThat(play.runs()).isFalse();
    }

    private void starts() {
        play.starts("insolvency-claim", "C0000001-I3", Map.of("caseId", "C0000001", "holdId", 3L));
    }
}
