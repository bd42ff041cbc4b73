package org.huikuan.cases;

import java.util.Collection;
import java.util.TreeSet;
import org.huikuan.ledger.Accounts;
import org.huikuan.shared.TransactionMemory;
import org.springframework.stereotype.Component;

/** Locks account rows in id order, once in a transaction, before anything is read that the act depends on. */
@Component
class AccountLocks {

    private final Accounts accounts;
    private final TransactionMemory<Long, Boolean> locked = new TransactionMemory<>();

    AccountLocks(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Returns true when a row was not locked before in this transaction: what was read until now may be stale. */
    boolean lock(Collection<Long> accountIds) {
        TreeSet<Long> missing = new TreeSet<>(accountIds);
        missing.removeIf(id -> locked.get(id) != null);
        if (missing.isEmpty()) {
            return false;
        }
        accounts.lock(missing);
        markLocked(missing);
        return true;
    }

    /** The caller's transaction already holds the rows, for example the ledger's when it tells of a change. */
    void markLocked(Collection<Long> accountIds) {
        accountIds.forEach(id -> locked.put(id, Boolean.TRUE));
    }
}
