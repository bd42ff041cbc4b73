package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/deliver-letters.bpmn")
class DeliverLettersProcessTest {

    private static final String KEY = "C0000001-letters";
    private static final String POST = "Task_PostTheLetters";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("deliver-letters");

    private final FakeLetterDelivery delivery = new FakeLetterDelivery();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("letterDelivery", delivery, "caseTask", new FakeTask()));

    @Test
    void asksTheCollectorToPostThem() {
        delivery.left = Script.of(true, false);
        starts();

        Task task = play.task(POST);
        assertThat(task.getName()).isEqualTo("寄送信函 Post the letters C0000001");
        assertThat(task.getAssignee()).isEqualTo("carol");
        assertThat(task.getDueDate()).isEqualTo(Play.day("2026-03-04"));
        assertThat(task.getPriority()).isEqualTo(70);
        play.completes(POST);
        assertThat(play.ends()).containsExactly("EndEvent_NothingLeft");
        assertThat(play.runs()).isFalse();
    }

    @Test
    void asksAgainWhileSomethingIsLeft() {
        delivery.left = Script.of(true, true, false);
        starts();

        play.completes(POST);

        assertThat(play.openTasks()).containsExactly(POST);
    }

    @Test
    void endsWhenTheLettersAreCancelled() {
        delivery.left = Script.of(true, false);
        starts();

        assertThat(play.rings("letters-to-post-changed", KEY)).isEqualTo(1);

        assertThat(play.openTasks()).isEmpty();
        assertThat(play.runs()).isFalse();
    }

    private void starts() {
        play.starts("deliver-letters", KEY, Map.of("caseId", "C0000001"));
    }
}
