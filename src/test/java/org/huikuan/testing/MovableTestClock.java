package org.huikuan.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands still until a test moves it; begins on Monday 2026-03-02, 09:00 in Shanghai. */
public final class MovableTestClock extends Clock {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final Instant BEGINNING = Instant.parse("2026-03-02T01:00:00Z");

    private volatile Instant now = BEGINNING;

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    /** Nine o'clock of that day in Shanghai. */
    public void set(LocalDate day) {
        now = day.atTime(9, 0).atZone(SHANGHAI).toInstant();
    }

    /** Nine o'clock of that day in Shanghai; the day as {@code 2026-03-02}. */
    public void set(String day) {
        set(LocalDate.parse(day));
    }

    public void forward(Duration by) {
        now = now.plus(by);
    }

    public void reset() {
        now = BEGINNING;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return MovableTestClock.this.withZone(other);
            }
        };
    }
}
