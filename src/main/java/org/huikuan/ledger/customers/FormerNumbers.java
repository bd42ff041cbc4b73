package org.huikuan.ledger.customers;

import java.util.Collection;
import java.util.Map;

/** Under which numbers customers were known before they were renumbered or merged. */
public interface FormerNumbers {

    /** The account with this number is another one from now on, or has another number. */
    void remember(long creditorId, String former, long accountId);

    /** Today's numbers, by former number. */
    Map<String, String> today(long creditorId, Collection<String> customers);

    /**
     * Invoices that once belonged to another customer.
     *
     * @return the number of the customer to whom the invoice belongs today
     */
    Map<Once, String> movedInvoices(long creditorId, Collection<String> invoices);

    /** An invoice and a customer to whom it belonged before. */
    record Once(String customer, String invoice) {}
}
