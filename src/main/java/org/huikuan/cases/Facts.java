package org.huikuan.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.shared.TransactionMemory;
import org.springframework.stereotype.Service;

/**
 * Gathers the facts of cases, set by set. Within one transaction facts are read once and forgotten as soon as somebody
 * writes one of them, so that a process that asks five questions in a row costs one reading.
 */
@Service
public class Facts {

    private final Cases cases;
    private final FactReading reading;
    private final AccountLocks locks;
    private final TransactionMemory<CaseId, CaseFacts> memory = new TransactionMemory<>();

    Facts(Cases cases, FactReading reading, AccountLocks locks) {
        this.cases = cases;
        this.reading = reading;
        this.locks = locks;
    }

    public CaseFacts of(CaseId id) {
        CaseFacts known = memory.get(id);
        if (known != null) {
            return known;
        }
        CollectionCase kase = cases.get(id);
        return Objects.requireNonNull(of(Map.of(kase.accountId(), kase)).get(kase.accountId()));
    }

    /**
     * The facts of a case on which somebody acts: its account's row is locked first, so that they stay true until the
     * transaction ends or the act itself changes them.
     */
    public CaseFacts ofLocked(CaseId id) {
        CaseFacts known = memory.get(id);
        if (known != null && locks.holds(known.account().id())) {
            return known;
        }
        long account = locks.lockAccountOf(id);
        memory.remove(id);
        ofOpen(Set.of(account));
        return of(id);
    }

    /** The facts of the open cases of the accounts, read anew, in the order of the accounts' ids. */
    public List<CaseFacts> ofOpen(Collection<Long> accountIds) {
        List<CaseFacts> facts = reading.ofOpenCases(accountIds);
        prime(facts);
        return facts;
    }

    /** The facts of accounts without an open case, each with the draft of one. */
    public List<CaseFacts> ofAccounts(Collection<Long> accountIds) {
        return reading.drafts(accountIds);
    }

    /** The facts of these cases by account, one case an account. */
    public Map<Long, CaseFacts> of(Map<Long, CollectionCase> casesByAccount) {
        List<CaseFacts> read = reading.of(casesByAccount);
        prime(read);
        Map<Long, CaseFacts> facts = new LinkedHashMap<>();
        read.forEach(f -> facts.put(f.account().id(), f));
        return facts;
    }

    /** Facts that are known to be true, so that the processes that go on now need not read them again. */
    public void prime(Collection<CaseFacts> facts) {
        facts.forEach(f -> memory.put(f.kase().id(), f));
    }

    /** Somebody has written a fact of the case. */
    public void forget(CaseId id) {
        memory.remove(id);
    }
}
