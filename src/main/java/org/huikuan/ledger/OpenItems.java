package org.huikuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is open, asked set by set. */
public interface OpenItems {

    /** All open items of the accounts, overdue or not, oldest due date first. */
    Map<Long, List<OpenItem>> ofAccounts(Collection<Long> accountIds);

    /** Ids of the creditor's accounts in the id range that have at least one item overdue on the day, in id order. */
    List<Long> accountsOverdue(long creditorId, LocalDate today, long fromAccountId, long toAccountId);

    /**
     * Money received for the invoices: allocations of receipts not reversed, received between the two days.
     *
     * @return amount by currency over all the invoices, in the invoices' currency
     */
    Map<String, BigDecimal> receivedFor(Set<Long> invoiceIds, LocalDate from, LocalDate to);
}
