package org.huikuan.ledger.customers;

import java.util.Collection;

/** Keeps what a batch of customers changes, so that the last batch can be undone. */
public interface CustomerHistory {

    /** To be told before the change; what is kept of an earlier change by the same batch stays. */
    void before(long batchId, Collection<Long> accountIds);

    void after(long batchId, Collection<Long> accountIds);
}
