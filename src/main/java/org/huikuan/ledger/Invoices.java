package org.huikuan.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invoices, open or not. */
public interface Invoices {

    /** Invoices of the creditor by number. */
    Map<String, Invoice> known(long creditorId, Collection<String> numbers);

    /** Stores the invoices, wholly open. Every entry has its due date and its customer an account. */
    void add(long creditorId, Map<String, Account> accounts, List<InvoiceEntry> entries, @Nullable Long batchId);
}
