package org.huikuan.legal;

import org.huikuan.documents.CaseDocuments;
import org.huikuan.interest.InterestSheets;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.legal.deadlines.LegalTerms;
import org.huikuan.legal.insolvency.InsolvencyClaims;
import org.huikuan.legal.limitation.PartPayments;
import org.huikuan.letters.Letters;
import org.huikuan.letters.outbox.Letterheads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a legal file is put together from. */
@Component
class LegalSources {

    private final CaseDocuments papers;
    private final Letters letters;
    private final InsolvencyClaims claims;
    private final PartPayments payments;
    private final LegalTerms terms;
    private final Letterheads letterheads;
    private final ContractFacts contracts;
    private final ObjectProvider<InterestSheets> interest;

    LegalSources(
            CaseDocuments papers,
            Letters letters,
            InsolvencyClaims claims,
            PartPayments payments,
            LegalTerms terms,
            Letterheads letterheads,
            ContractFacts contracts,
            ObjectProvider<InterestSheets> interest) {
        this.papers = papers;
        this.letters = letters;
        this.claims = claims;
        this.payments = payments;
        this.terms = terms;
        this.letterheads = letterheads;
        this.contracts = contracts;
        this.interest = interest;
    }

    CaseDocuments papers() {
        return papers;
    }

    Letters letters() {
        return letters;
    }

    InsolvencyClaims claims() {
        return claims;
    }

    PartPayments payments() {
        return payments;
    }

    LegalTerms terms() {
        return terms;
    }

    Letterheads letterheads() {
        return letterheads;
    }

    ContractFacts contracts() {
        return contracts;
    }

    /** Nobody answers as long as no module computes interest. */
    ObjectProvider<InterestSheets> interest() {
        return interest;
    }
}
