package org.huikuan.training;

import java.time.Instant;
import java.util.Optional;

/** The engine's jobs while the clock is moved. */
public interface EngineJobs {

    /**
     * No job starts any more. Answers when those that run have ended, and frees what was taken but never begun: a
     * clock that jumps while a job runs would run the job twice.
     */
    void hold();

    /** Jobs start again. */
    void release();

    /** Looks for due jobs at once rather than after the usual pause. */
    void hurry();

    /** Whether a job is due that has retries left, taken or not. */
    boolean anyDue();

    /** When the next timer is due, the daily timer's hourly look apart. */
    Optional<Instant> nextDue();

    /** Counts the start timers of the models anew from now: their next time may lie in a future left behind. */
    void restartTimers();
}
