package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/daily-run-timer.bpmn")
class DailyRunTimerProcessTest {

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("daily-run-timer");

    private final FakeRun run = new FakeRun();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("dailyRun", run));

    @Test
    void startsTheMissedDaysWheneverItWakesAndWakesAgain() {
        Job hour =
                play.engine().getManagementService().createJobQuery().timers().singleResult();

        play.engine().getManagementService().executeJob(hour.getId());
        Job work =
                play.engine().getManagementService().createJobQuery().messages().singleResult();
        play.engine().getManagementService().executeJob(work.getId());

        assertThat(run.asked).containsExactly("startMissedDays");
        assertThat(play.ends()).containsExactly("EndEvent_DaysStarted");
        assertThat(play.timers()).hasSize(1);
    }
}
