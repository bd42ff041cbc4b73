package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/daily-run-slice.bpmn")
class DailyRunSliceProcessTest {

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("daily-run-slice");

    private final FakeRun run = new FakeRun();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("dailyRun", run));

    @Test
    void worksTheSliceAndReportsIt() {
        play.starts("daily-run-slice", "run-9-slice-4", Map.of("runId", 9L, "sliceId", 4L));

        assertThat(run.asked).containsExactly("workSlice 4", "sliceDone 4");
        assertThat(play.ends()).containsExactly("EndEvent_SliceDone");
    }
}
