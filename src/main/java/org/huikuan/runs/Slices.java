package org.huikuan.runs;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.daily.DailyWork.Outcome;

/** The slices of the runs. */
public interface Slices {

    /** How many accounts of the creditor have an overdue item or an open case. */
    long accountsToVisit(long creditorId, LocalDate day);

    /** Cuts those accounts, in id order, into ranges of so many. @return the slices' ids */
    List<Long> cut(long runId, long creditorId, LocalDate day, int size);

    Slice get(long sliceId);

    /** The accounts of the slice still to visit, in id order. */
    List<Long> accountsAhead(Slice slice);

    /**
     * Moves the slice on and adds the figures, in the transaction that made them true.
     *
     * @throws SliceTaken when the slice is no longer where the caller believes it to be
     */
    void advance(long sliceId, long from, long to, int accounts, Outcome outcome);

    /** @return false when it was done before */
    boolean finish(long sliceId);
}
