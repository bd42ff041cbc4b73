package org.huikuan.ledger.invoices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The last days for paying as they stand beside the invoices, read and written for a whole creditor at once. */
public interface PayByRows {

    /** A due date and a last day for paying that stand together in some invoice. */
    record Written(LocalDate dueOn, LocalDate payBy) {}

    /** Each pair once. */
    List<Written> written(long creditorId);

    /** Accounts with an invoice due on one of the days, open or not. */
    List<Long> accountsWith(long creditorId, Collection<LocalDate> dueOn);

    /** Accounts with an item due on one of the days that is overdue today by the day that is written. */
    List<Long> accountsOverdueWith(long creditorId, Collection<LocalDate> dueOn, LocalDate today);

    /** Writes the last day of all invoices with the due date. */
    void write(long creditorId, Map<LocalDate, LocalDate> payByDueDate);
}
