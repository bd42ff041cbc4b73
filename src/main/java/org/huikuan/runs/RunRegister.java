package org.huikuan.runs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of the daily runs: which creditors, which days, how far. */
public interface RunRegister {

    /** Books a run that has not begun. */
    long book(@Nullable Long creditorId, LocalDate day, DailyRun.Cause cause, String by, Instant at);

    /** The run that already waits for the same creditor (null: for all). */
    Optional<Long> waitingFor(@Nullable Long creditorId);

    /** Runs that have not begun, oldest first. */
    List<DailyRun> waiting();

    /** Ids of the runs that have begun and not ended. */
    List<Long> running();

    /**
     * Waits until no transaction is about to end a run. Whoever books a run calls this first: either it sees the other
     * run ended, or the other run's end sees the booking.
     */
    void lockRunning();

    /** Creditors of the runs that have begun and not ended. */
    Set<Long> busyCreditors();

    /**
     * The run begins.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another node has just begun one of a creditor
     */
    void begin(long runId, LocalDate day, Map<Long, LocalDate> dayByCreditor);

    Map<Long, LocalDate> daysByCreditor(long runId);

    void cut(long runId, int slices);

    /** Counts one more slice as done. @return whether it was the last */
    boolean sliceDone(long runId);

    boolean allSlicesDone(long runId);

    /** The run is over for its creditors, whose last run it now is. */
    void end(long runId, RunState state, Instant at);

    Optional<LocalDate> lastRunOn(long creditorId);

    Optional<DailyRun> find(long runId);

    /** Newest first. */
    List<DailyRun> recent(int atMost);
}
