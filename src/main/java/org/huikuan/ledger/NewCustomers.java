package org.huikuan.ledger;

import java.util.Set;

/**
 * These accounts did not exist before. Published inside the transaction that records them, before
 * {@link AccountsChanged} tells of them, with their rows locked.
 */
public record NewCustomers(Set<Long> accountIds) {}
