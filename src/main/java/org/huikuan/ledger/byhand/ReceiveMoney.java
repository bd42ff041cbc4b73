package org.huikuan.ledger.byhand;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Reading;
import org.huikuan.acts.Way;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.BookedCredits;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.CreditKey;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Money that came in is recorded by hand. */
@Component
class ReceiveMoney extends DeclaredAct<Books.Open, ReceiptInput> {

    private final Ledger ledger;
    private final BookedCredits booked;
    private final BusinessDay day;

    ReceiveMoney(Books books, Ledger ledger, BookedCredits booked, BusinessDay day) {
        super("receive", RenumberCustomer.BOOKS, books, ReceiptInput.class);
        this.ledger = ledger;
        this.booked = booked;
        this.day = day;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public Reading reading() {
        return new BookReading("customer", "reference");
    }

    @Override
    public ActForm form(Books.Open of) {
        ActForm form = of.form()
                .propose("receivedOn", day.today(of.creditor()))
                .propose("currency", of.creditor().currency());
        return of.account() == null ? form : form.keep("customer", of.account().customer());
    }

    @Override
    public void check(Books.Open of, ReceiptInput input, FormInput mistakes) {
        BookReading.currency(mistakes, input.currency());
        if (!mistakes.isWrong("currency")) {
            BookReading.money(
                    mistakes,
                    "amount",
                    input.amount(),
                    input.currency(),
                    of.creditor().currency());
        }
        BookReading.numbers(mistakes, "invoice", input.invoice());
    }

    @Override
    public Booked carryOut(Books.Open of, ReceiptInput input, Doing doing) {
        FormInput right = FormInput.ofRight();
        CreditEntry entry = new CreditEntry(
                of.account() == null ? input.customer() : of.account().customer(),
                input.reference(),
                input.receivedOn(),
                Objects.requireNonNull(BookReading.money(
                        right,
                        "amount",
                        input.amount(),
                        input.currency(),
                        of.creditor().currency())),
                BookReading.numbers(right, "invoice", input.invoice()),
                input.note());
        refuse(record(of, entry));
        return booked.standing(Credit.Source.RECEIPT, of.creditor().id(), CreditKey.of(input.reference()))
                .orElseThrow();
    }

    /** Somebody who records the same number for another customer at this moment has locked another account. */
    private Outcome record(Books.Open of, CreditEntry entry) {
        try {
            return ledger.recordReceipts(of.creditor(), List.of(entry), null).get(0);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new Conflict(
                    "import-recorded-for-another",
                    Sentence.refusal("thing-" + Credit.Source.RECEIPT.code(), entry.number()),
                    entry.customer());
        }
    }

    /** Money that is recorded already, for other invoices, is no bad input: the caller has to look what it pays. */
    private static void refuse(Outcome outcome) {
        FieldError error = outcome.error();
        if (error != null && outcome.isConflict()) {
            throw new Conflict(error.why());
        }
        if (error != null) {
            throw new BadInput(List.of(error));
        }
    }
}
