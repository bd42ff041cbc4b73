package org.huikuan.cases;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.huikuan.ledger.Accounts;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.TransactionMemory;
import org.springframework.stereotype.Component;

/** Locks account rows in id order, once in a transaction, before anything is read that the act depends on. */
@Component
public class AccountLocks implements CaseTurns {

    private final Accounts accounts;
    private final Cases cases;
    private final TransactionMemory<Long, Boolean> locked = new TransactionMemory<>();
    private final TransactionMemory<CaseId, Long> accountOf = new TransactionMemory<>();

    AccountLocks(Accounts accounts, Cases cases) {
        this.accounts = accounts;
        this.cases = cases;
    }

    @Override
    public void await(CaseId id) {
        lockAccountOf(id);
    }

    @Override
    public void lock(Collection<Long> accountIds) {
        TreeSet<Long> missing = new TreeSet<>(accountIds);
        missing.removeIf(id -> locked.get(id) != null);
        if (!missing.isEmpty()) {
            accounts.lock(missing);
            markLocked(missing);
        }
    }

    /**
     * Locks the row of the case's account and answers the account's id.
     *
     * @throws NotFound when there is no such case
     */
    long lockAccountOf(CaseId id) {
        Long known = accountOf.get(id);
        if (known != null) {
            return known;
        }
        long account = cases.lockAccountOf(id).orElseThrow(() -> new NotFound("no-case", id));
        accountOf.put(id, account);
        markLocked(Set.of(account));
        return account;
    }

    boolean holds(long accountId) {
        return locked.get(accountId) != null;
    }

    /** The caller's transaction already holds the rows, for example the ledger's when it tells of a change. */
    public void markLocked(Collection<Long> accountIds) {
        accountIds.forEach(id -> locked.put(id, Boolean.TRUE));
    }
}
