package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/dispute.bpmn")
class DisputeProcessTest {

    private static final String DISPUTE = "C0000001-D3";
    private static final String RESOLVE = "Task_ResolveTheDispute";
    private static final String DECIDE = "Task_DecideTheDispute";
    private static final String CREDIT = "Task_IssueTheCreditNote";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("dispute");

    private final FakeDispute dispute = new FakeDispute();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("dispute", dispute));

    @Test
    void waitsForTheCreditNoteOfAnAcceptedDispute() {
        starts();
        assertThat(play.task(RESOLVE).getDueDate()).isEqualTo(Play.day("2026-03-16"));

        dispute.state = "accepted";
        play.completes(RESOLVE);
        assertThat(play.openTasks()).containsExactly(CREDIT);
        assertThat(play.task(CREDIT).getDueDate()).isEqualTo(Play.day("2026-03-30"));
        play.completes(CREDIT);

        assertThat(play.ends()).containsExactly("EndEvent_CreditNoteIssued");
    }

    @Test
    void goesStraightToTheCreditNoteWhenItWasAcceptedWithoutItsTask() {
        dispute.state = "accepted";
        starts();

        assertThat(play.openTasks()).containsExactly(CREDIT);
        assertThat(play.timers()).isEmpty();
        play.completes(CREDIT);

        assertThat(play.ends()).containsExactly("EndEvent_CreditNoteIssued");
    }

    @Test
    void endsWithARejectedDispute() {
        starts();

        dispute.state = "rejected";
        play.completes(RESOLVE);

        assertThat(play.runs()).isFalse();
        assertThat(play.ends()).containsExactly("EndEvent_DisputeRejected");
    }

    @Test
    void letsAManagerDecideWhenTheAnswerIsOverdue() {
        starts();

        play.on("2026-03-16");
        assertThat(dispute.escalated).isTrue();
        assertThat(play.openTasks()).containsExactly(DECIDE);
        dispute.state = "rejected";
        play.completes(DECIDE);

        assertThat(play.ends()).containsExactly("EndEvent_DisputeRejected");
    }

    @Test
    void offersTheDisputeToEveryTeamNamed() {
        starts();

        assertThat(play.engine()
                        .getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("team-east")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void endsWithItsTaskWhenItIsClosedFromOutside() {
        starts();

        assertThat(play.rings("dispute-closed", DISPUTE)).isEqualTo(1);

        assertThat(play.runs()).isFalse();
        assertThat(play.openTasks()).isEmpty();
        assertThat(play.timers()).isEmpty();
    }

    private void starts() {
        play.starts("dispute", DISPUTE, Map.of("caseId", "C0000001", "disputeId", 3L));
    }
}
