package org.huikuan.ledger.invoices;

import java.util.Collection;

/** A person's decision about a case (withdrawal, write-off) takes items out of collection: they stay open, but nobody collects them. */
public interface OutOfCollection {

    /** @param caseId the case whose end does it */
    void take(long caseId, Collection<Long> invoiceIds);
}
