package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/approval.bpmn")
class ApprovalProcessTest {

    private static final String KEY = "C0000001-A5";
    private static final String DECIDE = "Task_DecideTheApproval";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("approval");

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("approval", new FakeApproval(), "caseTask", new FakeTask()));

    private void somebodyAsks() {
        play.starts("approval", KEY, Map.of("caseId", "C0000001", "approvalId", 5L));
    }

    @Test
    void isATaskOfTheApprovers() {
        somebodyAsks();
        assertThat(play.task(DECIDE).getDueDate()).isEqualTo(Play.day("2026-03-04"));
        play.completes(DECIDE);

        assertThat(play.ends()).containsExactly("EndEvent_ApprovalDecided");
    }

    @Test
    void endsWhenNobodyNeedsIt() {
        somebodyAsks();
        assertThat(play.rings("approval-over", KEY)).isEqualTo(1);

        assertThat(play.ends()).containsExactly("EndEvent_NothingToDecide");
    }
}
