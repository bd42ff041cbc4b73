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

    /** Items that the ending of these cases took out of collection and that are open still, by case. */
    Map<Long, List<OpenItem>> closedWith(Collection<Long> caseIds);

    /** Those of the invoices that a credit note or the ledger's word has lowered. */
    Set<Long> lowered(Collection<Long> invoiceIds);

    /**
     * Money received for sets of invoices within the days of each set: receipts not reversed and what a list of open items
     * says to be paid. Money of before those days counts too when it became known in them.
     *
     * @return for each set of which something was received, by its key: amount by currency over all its invoices, in the
     *     invoices' currency
     */
    Map<Long, Map<String, BigDecimal>> receivedFor(Collection<Span> spans);

    default Map<String, BigDecimal> receivedFor(Set<Long> invoiceIds, LocalDate from, LocalDate to) {
        return receivedFor(List.of(new Span(0, invoiceIds, from, to))).getOrDefault(0L, Map.of());
    }

    /**
     * Some invoices and the days within which money for them counts.
     *
     * @param key the asker's own, each span another
     * @param from the first day that counts
     * @param to the last day that counts
     */
    record Span(long key, Set<Long> invoiceIds, LocalDate from, LocalDate to) {}
}
