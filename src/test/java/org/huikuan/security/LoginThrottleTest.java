package org.huikuan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final AtomicLong now = new AtomicLong();
    private final LoginThrottle throttle = new LoginThrottle(now::get);

    @Test
    void fourMistakesCostNothing() {
        failTimes(LoginThrottle.FREE - 1);

        assertThat(throttle.pauseFor("li from here")).isZero();
    }

    @Test
    void everyFurtherMistakeDoublesThePauseUpToAMinute() {
        failTimes(LoginThrottle.FREE);
        assertThat(throttle.pauseFor("li from here")).isEqualTo(Duration.ofSeconds(1));

        failTimes(2);
        assertThat(throttle.pauseFor("li from here")).isEqualTo(Duration.ofSeconds(4));

        failTimes(50);
        assertThat(throttle.pauseFor("li from here")).isEqualTo(LoginThrottle.LONGEST);
    }

    @Test
    void nobodyElseWaits() {
        failTimes(50);

        assertThat(throttle.pauseFor("li from there")).isZero();
    }

    @Test
    void thePauseEndsAndTheRightPasswordForgetsTheMistakes() {
        failTimes(LoginThrottle.FREE);
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(throttle.pauseFor("li from here")).isZero();

        throttle.succeeded("li from here");
        failTimes(1);
        assertThat(throttle.pauseFor("li from here")).isZero();
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("li from here");
        }
    }
}
