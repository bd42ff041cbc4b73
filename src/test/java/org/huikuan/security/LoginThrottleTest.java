package org.huikuan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.huikuan.security.LoginThrottle.Caller;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final Caller LI = new Caller("li", "192.0.2.1");
    private static final Caller LI_ELSEWHERE = new Caller("li", "192.0.2.2");

    private final AtomicLong now = new AtomicLong();
    private final LoginThrottle throttle = new LoginThrottle(now::get);

    @Test
    void fourMistakesCostNothing() {
        failTimes(LoginThrottle.FREE - 1);

        assertThat(throttle.pauseFor(LI)).isZero();
    }

    @Test
    void everyFurtherMistakeDoublesThePauseUpToAMinute() {
        failTimes(LoginThrottle.FREE);
        assertThat(throttle.pauseFor(LI)).isEqualTo(Duration.ofSeconds(1));

        failTimes(2);
        assertThat(throttle.pauseFor(LI)).isEqualTo(Duration.ofSeconds(4));

        failTimes(50);
        assertThat(throttle.pauseFor(LI)).isEqualTo(LoginThrottle.LONGEST);
    }

    @Test
    void nobodyElseWaits() {
        failTimes(50);

        assertThat(throttle.pauseFor(LI_ELSEWHERE)).isZero();
    }

    @Test
    void thePauseEndsAndTheRightPasswordForgetsTheMistakes() {
        failTimes(LoginThrottle.FREE);
        pass(Duration.ofSeconds(2));
        assertThat(throttle.pauseFor(LI)).isZero();

        throttle.succeeded(LI);
        failTimes(1);
        assertThat(throttle.pauseFor(LI)).isZero();
    }

    @Test
    void onePasswordTriedOnManyNamesFromOneAddressIsSlowedDown() {
        tryNamesFrom("192.0.2.1", LoginThrottle.FREE_OF_ADDRESS);
        Caller next = new Caller("one more", "192.0.2.1");
        assertThat(throttle.pauseFor(next)).isEqualTo(LoginThrottle.EARNS_ONE);

        pass(LoginThrottle.EARNS_ONE);
        assertThat(throttle.pauseFor(next)).isZero();
        throttle.failed(next);
        assertThat(throttle.pauseFor(next)).isPositive();
    }

    @Test
    void whoLoggedInFromAnAddressBeforeIsNotShutOutByAGuesserThere() {
        throttle.succeeded(LI);
        tryNamesFrom(LI.address(), 1000);

        assertThat(throttle.pauseFor(LI)).isZero();
        assertThat(throttle.pauseFor(LI_ELSEWHERE)).isZero();
    }

    @Test
    void tenThousandNamesFromEverywherePushNobodyOutWhoIsWaiting() {
        failTimes(50);
        for (int i = 0; i < 3 * LoginThrottle.REMEMBERED; i++) {
            throttle.failed(new Caller("name " + i, "198.51.100." + i % 250));
        }

        assertThat(throttle.pauseFor(LI)).isEqualTo(LoginThrottle.LONGEST);
        assertThat(throttle.remembered()).isEqualTo(LoginThrottle.REMEMBERED);
    }

    @Test
    void aHouseWithAWholeNetworkIsOneAddress() {
        assertThat(CallersAddress.of("2001:db8:1:2:3:4:5:6")).isEqualTo(CallersAddress.of("2001:db8:1:2::9"));
        assertThat(CallersAddress.of("2001:db8:1:3::9")).isNotEqualTo(CallersAddress.of("2001:db8:1:2::9"));
        assertThat(CallersAddress.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private void tryNamesFrom(String address, int names) {
        for (int i = 0; i < names; i++) {
            throttle.failed(new Caller("name " + i, address));
        }
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(LI);
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
