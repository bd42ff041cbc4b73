package org.huikuan.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.OpenItems;
import org.huikuan.shared.TransactionMemory;
import org.springframework.stereotype.Service;

/**
 * Gathers the facts of cases, set by set. Within one transaction facts are read once and forgotten as soon as somebody
 * writes one of them, so that a process that asks five questions in a row costs one reading.
 */
@Service
public class Facts {

    private final Cases cases;
    private final Promises promises;
    private final Disputes disputes;
    private final Holds holds;
    private final Pauses pauses;
    private final Ledgerside ledger;
    private final TransactionMemory<CaseId, CaseFacts> memory = new TransactionMemory<>();
    private final TransactionMemory<Long, Creditor> creditors = new TransactionMemory<>();

    Facts(Cases cases, Promises promises, Disputes disputes, Holds holds, Pauses pauses, Ledgerside ledger) {
        this.cases = cases;
        this.promises = promises;
        this.disputes = disputes;
        this.holds = holds;
        this.pauses = pauses;
        this.ledger = ledger;
    }

    public CaseFacts of(CaseId id) {
        CaseFacts known = memory.get(id);
        if (known != null) {
            return known;
        }
        CollectionCase kase = cases.get(id);
        return Objects.requireNonNull(of(Map.of(kase.accountId(), kase)).get(kase.accountId()));
    }

    /** The facts of accounts without an open case, each with the draft of one. */
    List<CaseFacts> ofAccounts(Collection<Long> accountIds) {
        Map<Long, CollectionCase> drafts = new LinkedHashMap<>();
        ledger.accounts.byId(accountIds).forEach((id, account) -> {
            Creditor creditor = creditor(account.creditorId());
            drafts.put(id, CollectionCase.draft(account, ledger.day.today(creditor)));
        });
        return gather(drafts).values().stream().toList();
    }

    /** The facts of these cases by account, one case an account. */
    public Map<Long, CaseFacts> of(Map<Long, CollectionCase> casesByAccount) {
        Map<Long, CaseFacts> facts = gather(casesByAccount);
        prime(facts.values());
        return facts;
    }

    private Map<Long, CaseFacts> gather(Map<Long, CollectionCase> casesByAccount) {
        Collection<Long> ids = casesByAccount.keySet();
        Map<Long, Account> accounts = ledger.accounts.byId(ids);
        Map<Long, List<OpenItem>> items = ledger.items.ofAccounts(ids);
        Pauses.Found paused = pauses.among(ids);
        Map<CaseId, List<Promise>> promised = promises.of(casesByAccount.values().stream()
                .filter(c -> paused.promises().contains(c.accountId()))
                .map(CollectionCase::id)
                .toList());
        Map<Long, List<Dispute>> disputed = disputes.inForce(paused.disputes());
        Map<Long, List<Hold>> held = holds.active(paused.holds());
        Map<Long, CaseFacts> facts = new LinkedHashMap<>();
        casesByAccount.forEach((account, kase) -> facts.put(
                account,
                facts(
                        kase,
                        Objects.requireNonNull(accounts.get(account)),
                        items.getOrDefault(account, List.of()).stream()
                                .filter(i -> !i.closed())
                                .toList(),
                        promised.getOrDefault(kase.id(), List.of()),
                        disputed.getOrDefault(account, List.of()),
                        held.getOrDefault(account, List.of()))));
        return facts;
    }

    private Creditor creditor(long id) {
        Creditor known = creditors.get(id);
        if (known == null) {
            known = ledger.creditors.get(id);
            creditors.put(id, known);
        }
        return known;
    }

    /** Facts that are known to be true, so that the processes that go on now need not read them again. */
    void prime(Collection<CaseFacts> facts) {
        facts.forEach(f -> memory.put(f.kase().id(), f));
    }

    /** Somebody has written a fact of the case. */
    void forget(CaseId id) {
        memory.remove(id);
    }

    private CaseFacts facts(
            CollectionCase kase,
            Account account,
            List<OpenItem> items,
            List<Promise> promised,
            List<Dispute> disputed,
            List<Hold> held) {
        Creditor creditor = creditor(kase.creditorId());
        return new CaseFacts(kase, creditor, account, ledger.day.today(creditor), items, promised, disputed, held);
    }

    /** The four things the ledger is asked. */
    @Service
    static class Ledgerside {

        private final Accounts accounts;
        private final OpenItems items;
        private final Creditors creditors;
        private final BusinessDay day;

        Ledgerside(Accounts accounts, OpenItems items, Creditors creditors, BusinessDay day) {
            this.accounts = accounts;
            this.items = items;
            this.creditors = creditors;
            this.day = day;
        }
    }
}
