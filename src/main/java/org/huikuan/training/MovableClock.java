package org.huikuan.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's clock plus an offset that can change; it ticks. All zones of it move together. */
final class MovableClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Duration> offset;

    private MovableClock(Clock machine, AtomicReference<Duration> offset) {
        this.machine = machine;
        this.offset = offset;
    }

    static MovableClock startingAt(Duration offset) {
        return on(Clock.system(ZoneOffset.UTC), offset);
    }

    static MovableClock on(Clock machine, Duration offset) {
        return new MovableClock(machine, new AtomicReference<>(offset));
    }

    /** From now on it is that time. @return the offset, in whole milliseconds */
    Duration moveTo(Instant time) {
        Duration to =
                Duration.ofMillis(Duration.between(machine.instant(), time).toMillis());
        offset.set(to);
        return to;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(machine.withZone(zone), offset);
    }
}
