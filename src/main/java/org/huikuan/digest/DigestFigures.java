package org.huikuan.digest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What digests say besides the figures of the desk. */
public interface DigestFigures {

    /** Promises of the collector's cases found broken after the one day, until the other; the largest first. */
    List<BrokenPromise> brokenAfter(String collector, LocalDate after, LocalDate until);

    /** Accounts that runs of the day failed at, and overdue items that nobody looks after. */
    long faultsOfRuns(LocalDate day);

    /** A broken promise with its customer. */
    record BrokenPromise(long caseId, String customer, String customerName, BigDecimal amount, String currency) {}
}
