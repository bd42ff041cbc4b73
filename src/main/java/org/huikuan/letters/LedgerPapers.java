package org.huikuan.letters;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.springframework.stereotype.Component;

/** Reads what the ledger knows of contracts, orders and customers for what is printed. */
@Component
public class LedgerPapers {

    private final ContractFacts facts;

    LedgerPapers(ContractFacts facts) {
        this.facts = facts;
    }

    /** By account id, in four questions. */
    public Map<Long, KnownPapers> of(Collection<Long> accountIds) {
        Map<Long, AccountTerms> terms = facts.of(accountIds);
        Map<Long, Map<String, InvoiceFacts>> invoices = facts.ofOpenInvoices(accountIds);
        Map<Long, KnownPapers> papers = new HashMap<>();
        accountIds.forEach(id -> papers.put(
                id,
                new KnownPapers(terms.getOrDefault(id, AccountTerms.UNKNOWN), invoices.getOrDefault(id, Map.of()))));
        return papers;
    }

    public KnownPapers of(long accountId) {
        return of(List.of(accountId)).getOrDefault(accountId, KnownPapers.NONE);
    }
}
