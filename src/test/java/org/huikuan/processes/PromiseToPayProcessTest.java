package org.huikuan.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/promise-to-pay.bpmn")
class PromiseToPayProcessTest {

    private static final String PROMISE = "C0000001-P7";
    private static final String CONFIRM = "Task_ConfirmThePayment";

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension ENGINE = TestEngine.covering("promise-to-pay");

    private final FakePromise promise = new FakePromise();

    @RegisterExtension
    @Order(2)
    final Play play = new Play(ENGINE, Map.of("promise", promise));

    @Test
    void callsTheDayBeforeAndJudgesOnTheDay() {
        starts();
        assertThat(play.timers()).containsExactly(Play.day("2026-03-10"));

        play.on("2026-03-10");
        assertThat(play.task(CONFIRM).getDueDate()).isEqualTo(Play.day("2026-03-11"));
        assertThat(play.task(CONFIRM).getName()).isEqualTo("确认付款 Confirm the payment C0000001");
        play.completes(CONFIRM);
        assertThat(play.timers()).containsExactly(Play.day("2026-03-14"));

        play.on("2026-03-14");
        assertThat(play.runs()).isFalse();
        assertThat(play.ends()).containsExactly("EndEvent_PromiseJudged");
    }

    @Test
    void callsOnThePromisedDayOnceMore() {
        promise.needsCall = Script.of(true, true, false);
        starts();
        play.on("2026-03-10");
        play.completes(CONFIRM);

        play.on("2026-03-11");
        assertThat(play.openTasks()).containsExactly(CONFIRM);
        play.completes(CONFIRM);

        assertThat(play.openTasks()).isEmpty();
        assertThat(play.timers()).containsExactly(Play.day("2026-03-14"));
    }

    @Test
    void judgesWithoutACallWhenNoneIsNeeded() {
        promise.needsCall = Script.of(false);
        starts();

        assertThat(play.timers()).containsExactly(Play.day("2026-03-14"));
        play.on("2026-03-14");

        assertThat(play.ends()).containsExactly("EndEvent_PromiseJudged");
    }

    @Test
    void judgesOnTheDayWhenNobodyCalled() {
        starts();
        play.on("2026-03-10");

        play.on("2026-03-14");

        assertThat(play.openTasks()).isEmpty();
        assertThat(play.ends()).containsExactly("EndEvent_PromiseJudged");
    }

    @Test
    void endsAfterTheCallWhenTheCustomerGaveANewDate() {
        promise.states = Script.of("superseded");
        starts();
        play.on("2026-03-10");

        play.completes(CONFIRM);

        assertThat(play.runs()).isFalse();
        assertThat(play.ends()).containsExactly("EndEvent_PromiseNoLongerOpen");
    }

    @Test
    void endsWithItsTaskWhenTheMoneyIsIn() {
        starts();
        play.on("2026-03-10");

        assertThat(play.rings("promise-closed", PROMISE)).isEqualTo(1);

        assertThat(play.runs()).isFalse();
        assertThat(play.openTasks()).isEmpty();
        assertThat(play.timers()).isEmpty();
    }

    @Test
    void hearsNothingOfAnotherPromise() {
        starts();

        assertThat(play.rings("promise-closed", "C0000001-P8")).isZero();

        assertThat(play.runs()).isTrue();
    }

    private void starts() {
        play.starts("promise-to-pay", PROMISE, Map.of("caseId", "C0000001", "promiseId", 7L));
    }
}
