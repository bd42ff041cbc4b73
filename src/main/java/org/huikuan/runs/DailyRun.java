package org.huikuan.runs;

import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/**
 * One daily run and how far it has come.
 *
 * @param creditorId the one creditor asked for; null when all are run
 * @param date the local day, of the default creditor when all are run
 * @param accounts handled so far
 * @param opened cases opened so far
 * @param updated cases changed so far
 */
public record DailyRun(
        long id,
        @Nullable Long creditorId,
        LocalDate date,
        Cause cause,
        RunState state,
        int slices,
        int slicesDone,
        long accounts,
        long opened,
        long updated,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt) {

    DailyRun in(RunState other) {
        return new DailyRun(
                id,
                creditorId,
                date,
                cause,
                other,
                slices,
                slicesDone,
                accounts,
                opened,
                updated,
                requestedBy,
                requestedAt,
                finishedAt);
    }

    /** What started a run. */
    public enum Cause implements Code {
        TIMER,
        NOW
    }
}
