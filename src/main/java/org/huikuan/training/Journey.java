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

    /** Ends at the date's midnight, before that day's run. */
    void forward(Instant target) {
        untilIdle();
        while (time.now().isBefore(target)) {
            Instant stop = stops.next(time.now(), target);
            held(() -> {
                if (stop.isAfter(time.now())) {
                    time.set(stop);
                }
                if (stop.isBefore(target)) {
                    runs.wake();
                }
            });
            untilIdle();
        }
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
