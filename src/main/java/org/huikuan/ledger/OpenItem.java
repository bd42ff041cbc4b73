package org.huikuan.ledger;

import java.time.LocalDate;
import org.huikuan.ledger.invoices.LastDays;
import org.huikuan.shared.Money;

/**
 * An invoice of which something is still open. Overdue from the day after its last day for paying, in the creditor's
 * zone.
 *
 * @param payBy the last day for paying: the due date, or the working day after it (see {@link LastDays})
 * @param closed a person's decision about a case (withdrawal, write-off) has taken it out of collection
 */
public record OpenItem(
        long invoiceId,
        long accountId,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        LocalDate payBy,
        Money amount,
        Money open,
        boolean closed) {

    /**
     * What a person's decision has taken out of collection is open, but not overdue to anybody. {@link OpenItemSql} says the
     * same to the database.
     */
    public boolean isOverdue(LocalDate today) {
        return !closed && payBy.isBefore(today);
    }

    /** As it stood before its case took it out of collection. */
    public OpenItem inCollection() {
        return new OpenItem(invoiceId, accountId, number, issuedOn, dueOn, payBy, amount, open, false);
    }

    /** Days since the last day for paying; 0 or less while the item is not overdue, or out of collection. */
    public long daysPastDue(LocalDate today) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(payBy, today);
        return closed ? Math.min(0, days) : days;
    }
}
