package org.huikuan.ledger;

import java.time.LocalDate;
import org.huikuan.shared.Money;

/**
 * An invoice of which something is still open. Overdue from the day after its due date, in the creditor's zone.
 *
 * @param closed a person's decision about a case (withdrawal, write-off) has taken it out of collection
 */
public record OpenItem(
        long invoiceId,
        long accountId,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money amount,
        Money open,
        boolean closed) {

    /** What a person's decision has taken out of collection is open, but not overdue to anybody. */
    public boolean isOverdue(LocalDate today) {
        return !closed && dueOn.isBefore(today);
    }

    /** As it stood before its case took it out of collection. */
    public OpenItem inCollection() {
        return new OpenItem(invoiceId, accountId, number, issuedOn, dueOn, amount, open, false);
    }

    /** Days past due; 0 or less while the item is not overdue. */
    public long daysPastDue(LocalDate today) {
        return java.time.temporal.ChronoUnit.DAYS.between(dueOn, today);
    }
}
