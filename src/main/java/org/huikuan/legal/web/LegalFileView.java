package org.huikuan.legal.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.interest.InterestSheet;
import org.huikuan.journal.JournalRecord;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.legal.FileRecords;
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

        static Party creditor(CaseFacts now, @Nullable Letterhead head) {
            String code = now.creditor().code();
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
