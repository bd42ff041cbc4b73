package org.huikuan.training;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.huikuan.runs.DailyRuns;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the clock: forward stop by stop, so that nothing due on the way is missed; back in one jump. */
@Component
@Profile("training")
class Journey {

    private static final long LOOK_AGAIN = Duration.ofMillis(10).toNanos();

    private final TrainingTime time;
    private final EngineJobs jobs;
    private final Stops stops;
    private final Idleness idleness;
    private final DailyRuns runs;

    Journey(TrainingTime time, EngineJobs jobs, Stops stops, Idleness idleness, DailyRuns runs) {
        this.time = time;
        this.jobs = jobs;
        this.stops = stops;
        this.idleness = idleness;
        this.runs = runs;
    }

    /** Ends at the target, at a date's midnight before that day's run. */
    void forward(Instant target) {
        untilIdle();
        while (time.now().isBefore(target)) {
            held(() -> toTheNextWork(target));
            untilIdle();
        }
    }

    /** From stop to stop while there is nothing to do: days without work cost next to nothing. */
    private void toTheNextWork(Instant target) {
        boolean atWork = false;
        while (!atWork && time.now().isBefore(target)) {
            Instant stop = stops.next(time.now(), target);
            if (stop.isAfter(time.now())) {
                time.set(stop);
            }
            boolean started = stop.isBefore(target) && runs.wake() > 0;
            atWork = started || !idleness.ofTheEngine();
        }
    }

    /**
     * What a node that died had taken is free again; left alone, it would stay taken until its lock is over, and with
     * it the clock would stand still for five minutes.
     */
    void takeOver() {
        held(() -> {});
    }

    /** All that is due now is done. */
    void settle() {
        untilIdle();
    }

    /** The world must be empty of cases; start timers count anew. */
    void back(Instant target) {
        untilIdle();
        held(() -> {
            time.set(target);
            jobs.restartTimers();
        });
    }

    private void held(Runnable act) {
        jobs.hold();
        try {
            act.run();
        } finally {
            jobs.release();
        }
    }

    private void untilIdle() {
        while (!idleness.ofTheEngine()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException(
                        "the application is being stopped; the clock goes on at the next start");
            }
            jobs.hurry();
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }
}
