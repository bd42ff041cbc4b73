package org.huikuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.huikuan.testing.MovableTestClock;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private final MovableTestClock machine = new MovableTestClock();
    private final MovableClock clock = MovableClock.on(machine, Duration.ZERO);

    @Test
    void ticksWithTheMachineFromWhereItWasMoved() {
        Duration offset = clock.moveTo(Instant.parse("2012-03-30T16:00:00Z"));
        machine.forward(Duration.ofSeconds(5));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2012-03-30T16:00:05Z"));
        assertThat(offset).isNegative();
        assertThat(MovableClock.on(machine, offset).instant()).isEqualTo(clock.instant());
    }

    @Test
    void movesInAllZonesTogether() {
        Clock berlin = clock.withZone(ZoneId.of("Europe/Berlin"));

        clock.moveTo(Instant.parse("2026-07-01T00:00:00Z"));

        assertThat(berlin.instant()).isEqualTo(clock.instant());
        assertThat(berlin.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }
}
