package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/daily-run.bpmn")
class DailyRunProcessTest {

    private static final String RUN = "run-9";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("daily-run");

    private final FakeRun run = new FakeRun();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("dailyRun", run));

    @Test
    void provesAndGoesOnWhenTheLastSliceRings() {
        starts();
        assertThat(run.asked).containsExactly("cutIntoSlices 9");

        assertThat(play.rings("slices-done", RUN)).isEqualTo(1);

        assertThat(run.asked).containsExactly("cutIntoSlices 9", "allSlicesDone 9", "prove 9", "startMissedDays");
        assertThat(play.ends()).containsExactly("EndEvent_RunDone");
    }

    @Test
    void provesAtOnceWhenThereIsNothingToCut() {
        run.slices = 0;
        starts();

        assertThat(run.asked).containsExactly("cutIntoSlices 9", "prove 9", "startMissedDays");
        assertThat(play.runs()).isFalse();
    }

    @Test
    void looksForItselfEveryTenMinutesInCaseABellWasLost() {
        run.done = Script.of(false, true);
        starts();

        play.on("2026-03-03");
        assertThat(play.runs()).isTrue();
        play.on("2026-03-04");

        assertThat(play.runs()).isFalse();
        assertThat(run.asked).contains("prove 9");
    }

    private void starts() {
        play.starts("daily-run", RUN, Map.of("runId", 9L));
    }
}
