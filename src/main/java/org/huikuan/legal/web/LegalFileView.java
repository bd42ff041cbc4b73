package org.huikuan.legal.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseReads;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.Promise;
import org.huikuan.cases.PromiseForm;
import org.huikuan.interest.InterestSheet;
import org.huikuan.journal.JournalRecord;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.legal.ItemLimitation;
import org.huikuan.legal.LegalReads;
import org.huikuan.legal.PartPayments;
import org.huikuan.letters.BankAccount;
import org.huikuan.letters.Letter;
import org.huikuan.letters.Letterhead;
import org.jspecify.annotations.Nullable;

/**
 * Everything legal staff receive with a case (reference 8, F10).
 *
 * @param interest until today; null while nothing bears any
 * @param payments of the last months: they may be clawed back in an insolvency (EBL 32)
 */
public record LegalFileView(
        LegalView course,
        Party creditor,
        Party debtor,
        List<Contact> contacts,
        List<Item> items,
        List<ItemLimitation> limitation,
        boolean limitationConfirmed,
        @Nullable InterestSheet interest,
        List<PromiseLine> promises,
        List<LetterLine> letters,
        List<ContactLine> contactsMade,
        List<PartPayments.Payment> payments,
        @Nullable LocalDate clawbackFrom,
        List<JournalRecord> journal) {

    private static final int CONTACTS = 100;

    static LegalFileView of(CaseId id, LegalReads reads, CaseReads cases) {
        CaseFacts now = reads.facts(id);
        return new LegalFileView(
                LegalView.of(id, reads),
                Party.creditor(now, reads),
                Party.debtor(now, reads),
                cases.contacts(id),
                now.items().stream().map(i -> Item.of(i, now)).toList(),
                reads.limitation(now),
                reads.terms(now).stream().anyMatch(t -> t.code().equals("limitation") && t.confirmed()),
                reads.interest(now),
                PromiseLine.of(now),
                reads.letters(id).stream().map(LetterLine::of).toList(),
                cases.lastContacts(id, CONTACTS).stream().map(ContactLine::of).toList(),
                reads.payments(now),
                reads.clawbackFrom(now),
                cases.journal(id));
    }

    /** One of the two sides. @param taxNumber unified social credit code @param bank bank and account */
    public record Party(
            String code,
            String name,
            @Nullable String taxNumber,
            @Nullable String representative,
            @Nullable String address,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String bank) {

        static Party creditor(CaseFacts now, LegalReads reads) {
            String code = now.creditor().code();
            Letterhead head = reads.letterhead(now).orElse(null);
            if (head == null) {
                return new Party(code, now.creditor().name(), null, null, null, null, null, null);
            }
            BankAccount bank = head.bankAccount();
            return new Party(
                    code,
                    head.name(),
                    head.uscc(),
                    null,
                    head.address(),
                    head.email(),
                    head.phone(),
                    bank == null ? null : bank.bank() + " " + bank.number());
        }

        static Party debtor(CaseFacts now, LegalReads reads) {
            Debtor known = reads.debtor(now);
            return new Party(
                    now.account().customer(),
                    now.account().name(),
                    known.uscc(),
                    known.legalRepresentative(),
                    now.account().address(),
                    now.account().email(),
                    now.account().phone(),
                    null);
        }
    }

    /** An open item. Amounts are decimal strings. */
    public record Item(
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            long daysPastDue,
            String amount,
            String open,
            String disputed,
            String currency) {

        static Item of(OpenItem i, CaseFacts now) {
            return new Item(
                    i.number(),
                    i.issuedOn(),
                    i.dueOn(),
                    i.daysPastDue(now.today()),
                    i.amount().amount().toPlainString(),
                    i.open().amount().toPlainString(),
                    now.disputed(i).toPlainString(),
                    i.open().currency());
        }
    }

    /** A promise; signed ones first, since they prove the debt. */
    public record PromiseLine(
            LocalDate promisedOn,
            LocalDate payOn,
            String form,
            String state,
            String amount,
            String currency,
            @Nullable String promisedBy) {

        static List<PromiseLine> of(CaseFacts now) {
            return now.promises().stream()
                    .sorted((a, b) -> Boolean.compare(b.form() == PromiseForm.SIGNED, a.form() == PromiseForm.SIGNED))
                    .map(PromiseLine::of)
                    .toList();
        }

        private static PromiseLine of(Promise p) {
            return new PromiseLine(
                    p.promisedOn(),
                    p.payOn(),
                    p.form().code(),
                    p.state().code(),
                    p.amount().amount().toPlainString(),
                    p.amount().currency(),
                    p.promisedBy());
        }
    }

    /** A letter. @param leftOn the day it left the house, null: it has not @param sha256 of its PDF */
    public record LetterLine(
            long id,
            String code,
            String state,
            String way,
            LocalDate orderedOn,
            @Nullable LocalDate leftOn,
            @Nullable String sha256) {

        static LetterLine of(Letter l) {
            return new LetterLine(
                    l.id(), l.code().name(), l.state().code(), l.way(), l.orderedOn(), l.leftOn(), l.documentSha256());
        }
    }

    /** A contact with the customer. */
    public record ContactLine(
            LocalDate onDate,
            String byUser,
            String channel,
            @Nullable String person,
            String result,
            @Nullable String reason,
            @Nullable String note) {

        static ContactLine of(Interaction i) {
            return new ContactLine(
                    i.onDate(), i.byUser(), i.channel(), i.person(), i.result().code(), i.reason(), i.note());
        }
    }
}
