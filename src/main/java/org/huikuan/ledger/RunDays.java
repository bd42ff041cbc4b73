package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** Up to which local day each creditor's ledger was worked by a daily run. */
public interface RunDays {

    /** Empty before the first run. */
    Optional<LocalDate> lastOf(long creditorId);

    /** The day is done; an earlier one than the last changes nothing. */
    void done(long creditorId, LocalDate day);

    /** The date and what follows it count as not run, for every creditor. */
    void forgetFrom(LocalDate date);
}
