package org.huikuan.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How old what is known of a creditor's money is. The files with lines of it count, whatever creditor their sender
 * named: items and money by the day they were loaded, a list of open items by the day it stands for.
 */
public interface LedgerAge {

    /** The day of the newest data by creditor id, in the creditor's zone; creditors without any are left out. */
    Map<Long, LocalDate> newest(Collection<Creditor> creditors);

    /** Whether the creditor wants no demands on data of this day; data of no day is older than any limit. */
    static boolean isTooOld(Creditor creditor, @Nullable LocalDate newest, LocalDate today) {
        Integer days = creditor.ledgerDays();
        return days != null && (newest == null || ChronoUnit.DAYS.between(newest, today) > days);
    }
}
