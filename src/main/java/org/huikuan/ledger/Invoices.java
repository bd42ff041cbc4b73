package org.huikuan.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.invoices.Correction;
import org.jspecify.annotations.Nullable;

/** Invoices, open or not. */
public interface Invoices {

    /** Invoices of the creditor by number. */
    Map<String, Invoice> known(long creditorId, Collection<String> numbers);

    /** Customers under which the creditor's invoices of these numbers stand now. */
    Set<String> customersOf(long creditorId, Collection<String> numbers);

    /** All of the account, open or not. */
    List<Invoice> ofAccount(long accountId);

    /** Writes account, dates and amount, and keeps what was; what is open changes by the difference of the amounts. */
    void correct(Collection<Correction> corrections, @Nullable Long batchId);

    /** Stores the invoices, wholly open. Every entry has its due date and its customer an account. */
    void add(Creditor creditor, Map<String, Account> accounts, List<InvoiceEntry> entries, @Nullable Long batchId);
}
