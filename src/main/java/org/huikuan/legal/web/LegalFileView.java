package org.huikuan.legal.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.interest.InterestSheet;
import org.huikuan.journal.JournalRecord;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.legal.FileRecords;
import org.huikuan.legal.LegalReads;
import org.huikuan.legal.limitation.ItemLimitation;
import org.huikuan.legal.limitation.PartPayments;
import org.huikuan.letters.BankAccount;
import org.huikuan.letters.Letterhead;
import org.jspecify.annotations.Nullable;

/**
 * Everything legal staff receive with a case (reference 8, F10).
 *
 * @param lasting procedures and obstacles recorded by hand whose last day is not known
 * @param interest until today; null while nothing bears any
 * @param receipts on open invoices, bounced ones too, and money that has paid nothing yet
 * @param payments in an insolvency: those of the six months before its acceptance, which may be clawed back (EBL 32), and
 *     those since, which are void unless they served the estate (EBL 16)
 * @param acceptedOn the court's day; null: not recorded, and the first day of the hold stands for it
 */
public record LegalFileView(
        LegalView course,
        Party creditor,
        Party debtor,
        Debtor debtorFacts,
        List<FileContract> contracts,
        List<Contact> contacts,
        List<LegalFileLines.Item> items,
        List<FileRecords.Receipt> receipts,
        List<ItemLimitation> limitation,
        boolean limitationConfirmed,
        List<FileRecords.Event> lasting,
        @Nullable InterestSheet interest,
        List<LegalFileLines.PromiseLine> promises,
        List<LegalFileLines.DisputeLine> disputes,
        List<LegalFileLines.LetterLine> letters,
        List<LegalFileLines.ContactLine> contactsMade,
        List<PartPayments.Payment> payments,
        @Nullable LocalDate clawbackFrom,
        @Nullable LocalDate acceptedOn,
        List<JournalRecord> journal) {

    private static final int CONTACTS = 100;

    static LegalFileView of(CaseId id, LegalReads reads, CaseReads cases) {
        return of(reads.facts(id), reads, cases);
    }

    static LegalFileView of(CaseFacts now, LegalReads reads, CaseReads cases) {
        CaseId id = now.kase().id();
        AccountTerms terms = reads.contracts(now);
        return new LegalFileView(
                LegalView.of(now, reads),
                Party.creditor(now, reads),
                Party.debtor(now, terms.debtor()),
                terms.debtor(),
                terms.contracts().stream().map(FileContract::of).toList(),
                cases.contacts(id),
                now.items().stream().map(i -> LegalFileLines.Item.of(i, now)).toList(),
                reads.receipts(now),
                reads.limitation(now),
                reads.terms(now).stream().anyMatch(t -> t.code().equals("limitation") && t.confirmed()),
                reads.lasting(id),
                reads.interest(now),
                LegalFileLines.PromiseLine.of(now, reads.provenPromises(id)),
                cases.pauses(id, Dispute.class).stream()
                        .map(LegalFileLines.DisputeLine::of)
                        .toList(),
                LegalFileLines.LetterLine.of(reads.letters(id), reads.deliveries(id)),
                cases.lastContacts(id, CONTACTS).stream()
                        .map(LegalFileLines.ContactLine::of)
                        .toList(),
                reads.payments(now),
                reads.clawbackFrom(now),
                reads.acceptedOn(now),
                cases.journal(id));
    }

    /**
     * One of the two sides.
     *
     * @param taxNumber unified social credit code
     * @param representative who represents it by law
     * @param post of the representative; for the debtor it stands with the name where it is known
     * @param bank bank and account
     */
    public record Party(
            String code,
            String name,
            @Nullable String taxNumber,
            @Nullable String representative,
            @Nullable String post,
            @Nullable String address,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String bank) {

        static Party creditor(CaseFacts now, LegalReads reads) {
            String code = now.creditor().code();
            Letterhead head = reads.letterhead(now).orElse(null);
            if (head == null) {
                return new Party(code, now.creditor().name(), null, null, null, null, null, null, null);
            }
            Letterhead.Representative by = head.representative();
            return new Party(
                    code,
                    head.name(),
                    head.uscc(),
                    by == null ? null : by.name(),
                    by == null ? null : by.post(),
                    head.address(),
                    head.email(),
                    head.phone(),
                    account(head));
        }

        /** Bank, number and, for money from abroad, the bank's code. */
        private static @Nullable String account(Letterhead head) {
            BankAccount bank = head.bankAccount();
            String swift = head.forAbroad().swift();
            return bank == null
                    ? null
                    : bank.bank() + " " + bank.number() + (swift == null ? "" : " (SWIFT " + swift + ")");
        }

        static Party debtor(CaseFacts now, Debtor known) {
            return new Party(
                    now.account().customer(),
                    now.account().name(),
                    known.uscc(),
                    known.legalRepresentative(),
                    null,
                    now.account().address(),
                    now.account().email(),
                    now.account().phone(),
                    null);
        }
    }
}
