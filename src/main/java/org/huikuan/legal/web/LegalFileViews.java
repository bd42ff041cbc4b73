package org.huikuan.legal.web;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.legal.LegalFileReads;
import org.huikuan.legal.LegalParties;
import org.huikuan.legal.LegalReads;
import org.springframework.stereotype.Component;

/** Puts together the legal file of a case that the person may see. */
@Component
class LegalFileViews {

    private static final int CONTACTS = 100;

    private final LegalReads reads;
    private final LegalFileReads file;
    private final LegalParties parties;
    private final CaseReads cases;

    LegalFileViews(LegalReads reads, LegalFileReads file, LegalParties parties, CaseReads cases) {
        this.reads = reads;
        this.file = file;
        this.parties = parties;
        this.cases = cases;
    }

    LegalFileView of(CaseId id) {
        return of(reads.facts(id));
    }

    LegalFileView of(CaseFacts now) {
        CaseId id = now.kase().id();
        AccountTerms terms = parties.contracts(now);
        return new LegalFileView(
                LegalView.of(now, reads),
                LegalFileView.Party.creditor(now, parties.letterhead(now).orElse(null)),
                LegalFileView.Party.debtor(now, terms.debtor()),
                terms.debtor(),
                terms.contracts().stream().map(FileContract::of).toList(),
                cases.contacts(id),
                now.items().stream().map(i -> LegalFileLines.Item.of(i, now)).toList(),
                file.receipts(now),
                file.limitation(now),
                reads.terms(now).stream().anyMatch(t -> t.code().equals("limitation") && t.confirmed()),
                file.lasting(id),
                file.interest(now),
                LegalFileLines.PromiseLine.of(now, file.provenPromises(id)),
                cases.pauses(id, Dispute.class).stream()
                        .map(LegalFileLines.DisputeLine::of)
                        .toList(),
                LegalFileLines.LetterLine.of(file.letters(id), file.deliveries(id)),
                cases.lastContacts(id, CONTACTS).stream()
                        .map(LegalFileLines.ContactLine::of)
                        .toList(),
                file.payments(now),
                file.clawbackFrom(now),
                file.acceptedOn(now),
                cases.journal(id));
    }
}
