package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/supply-hold.bpmn")
class SupplyHoldProcessTest {

    private static final String KEY = "C0000001-S5";
    private static final String CHANGED = "supply-hold-changed";
    private static final String HOLD = "Task_HoldTheSupply";
    private static final String RELEASE = "Task_ReleaseTheSupply";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("supply-hold");

    private final FakeSupply supply = new FakeSupply();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("supplyHold", supply, "caseTask", new FakeTask()));

    @Test
    void holdsWaitsAndReleases() {
        starts("ordered", "held", "lifted", "released");
        assertThat(play.task(HOLD).getDueDate()).isEqualTo(Play.day("2026-03-04"));
        play.completes(HOLD);
        assertThat(play.openTasks()).isEmpty();

        assertThat(play.rings(CHANGED, KEY)).isEqualTo(1);
        assertThat(play.openTasks()).containsExactly(RELEASE);
        play.completes(RELEASE);

        assertThat(play.runs()).isFalse();
        assertThat(play.ends()).containsExactly("EndEvent_HoldOver");
    }

    @Test
    void endsWhenTheHoldIsCalledOffBeforeItWasCarriedOut() {
        starts("ordered", "called-off");

        assertThat(play.rings(CHANGED, KEY)).isEqualTo(1);

        assertThat(play.runs()).isFalse();
    }

    @Test
    void followsActsThatComeWithoutATask() {
        starts("ordered", "held", "lifted", "released");
        play.rings(CHANGED, KEY);
        assertThat(play.openTasks()).isEmpty();
        play.rings(CHANGED, KEY);
        assertThat(play.openTasks()).containsExactly(RELEASE);
        play.rings(CHANGED, KEY);

        assertThat(play.runs()).isFalse();
    }

    private void starts(String... states) {
        supply.states = Script.of(states);
        play.starts("supply-hold", KEY, Map.of("caseId", "C0000001", "supplyHoldId", 5L));
    }
}
