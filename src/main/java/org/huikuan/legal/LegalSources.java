package org.huikuan.legal;

import org.huikuan.documents.CaseDocuments;
import org.huikuan.interest.InterestSheets;
import org.huikuan.letters.Letters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a legal file is put together from. */
@Component
class LegalSources {

    private final CaseDocuments papers;
    private final Letters letters;
    private final InsolvencyClaims claims;
    private final PartPayments payments;
    private final Terms terms;
    private final ObjectProvider<InterestSheets> interest;

    LegalSources(
            CaseDocuments papers,
            Letters letters,
            InsolvencyClaims claims,
            PartPayments payments,
            Terms terms,
            ObjectProvider<InterestSheets> interest) {
        this.papers = papers;
        this.letters = letters;
        this.claims = claims;
        this.payments = payments;
        this.terms = terms;
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

    Terms terms() {
        return terms;
    }

    /** Nobody answers as long as no module computes interest. */
    ObjectProvider<InterestSheets> interest() {
        return interest;
    }
}
