package org.huikuan.ledger.invoices;

import java.util.Collection;

/** Keeps something about invoices, and drops it when an import is taken back as if it had never been. */
public interface ForgottenInvoices {

    /** The rows of the invoices are about to go. */
    void forget(Collection<Long> invoiceIds);
}
