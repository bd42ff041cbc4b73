package org.huikuan.legal;

import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.outbox.Letterheads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two sides of a claim, as papers for a court name them. */
@Service
@Transactional(readOnly = true)
public class LegalParties {

    private final Letterheads letterheads;
    private final ContractFacts contracts;

    LegalParties(Letterheads letterheads, ContractFacts contracts) {
        this.letterheads = letterheads;
        this.contracts = contracts;
    }

    /** The creditor as its letters show it; empty when it has no letterhead. */
    public Optional<Letterhead> letterhead(CaseFacts now) {
        long creditor = now.creditor().id();
        return Optional.ofNullable(letterheads.of(List.of(creditor)).get(creditor))
                .map(Letterheads.Sender::head);
    }

    /** What is known of the debtor and of the contracts. */
    public AccountTerms contracts(CaseFacts now) {
        return contracts.of(now.account().id());
    }
}
