package org.huikuan.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How old what is known of a creditor's money is. The files with lines of it count, whatever creditor their sender
 * named: invoices as items, receipts and credit notes as money, each by the day of the last file, a list of open items as
 * both by the day it stands for. The older of the two counts, since a demand is as true as the older; a kind of which no
 * file was ever loaded says nothing.
 */
public interface LedgerAge {

    /** The day up to which items and money are known, by creditor id, in the creditor's zone; without any: left out. */
    Map<Long, LocalDate> newest(Collection<Creditor> creditors);

    /** Whether the creditor wants no demands on data of this day; data of no day is older than any limit. */
    static boolean isTooOld(Creditor creditor, @Nullable LocalDate newest, LocalDate today) {
        Integer days = creditor.ledgerDays();
        return days != null && (newest == null || ChronoUnit.DAYS.between(newest, today) > days);
    }
}
