package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.RecordedCredit;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** The sentences with which entries are refused, each saying what to do. */
public final class Refusals {

    private Refusals() {}

    public static Outcome unknownCustomer(Creditor creditor, String customer) {
        return Outcome.refused(
                "customer",
                EntryRules.customerNumber(customer)
                        .orElse(Sentence.refusal("import-unknown-customer", customer, creditor.code())));
    }

    public static Optional<Outcome> dueDate(InvoiceEntry e) {
        return EntryRules.dueDate(e.issuedOn(), e.due()).map(why -> Outcome.refused("dueOn", why));
    }

    public static Optional<Outcome> inFuture(String field, LocalDate date, LocalDate today) {
        return EntryRules.notInFuture(date, today).map(why -> Outcome.refused(field, why));
    }

    public static Optional<Outcome> tooOld(String field, LocalDate date, LocalDate earliest) {
        return EntryRules.notTooOld(date, earliest).map(why -> Outcome.refused(field, why));
    }

    /** Unchanged when nothing differs, otherwise refused with the first difference. */
    public static Outcome sameOr(String field, Sentence thing, @Nullable Difference difference) {
        if (difference == null) {
            return Outcome.UNCHANGED;
        }
        Object recorded = difference.recorded();
        return recorded == null
                ? Outcome.refused(field, "import-recorded-for-another", thing, difference.said())
                : Outcome.refused(
                        field,
                        "import-recorded-otherwise",
                        thing,
                        Sentence.refusal("said-" + difference.what()),
                        recorded,
                        difference.said());
    }

    /**
     * The same money, told once more for other invoices. Nothing may move by a second telling: a person says it.
     *
     * @param meant the invoices it is recorded for; none: it pays the oldest due
     */
    public static Outcome elsewhere(Credit.Source source, String number, List<String> meant, CreditEntry said) {
        return Outcome.conflict(
                "invoice",
                source.code() + "-elsewhere" + (meant.isEmpty() ? "-any" : ""),
                number,
                meant,
                said.invoices());
    }

    /** What was taken back is not booked again by loading its file again, and is not called unchanged. */
    public static Outcome reversed(String field, Sentence thing, RecordedCredit gone) {
        return Outcome.refused(
                field,
                "import-over-was-recorded-reversed",
                thing,
                gone.on(),
                gone.amount(),
                Objects.requireNonNull(gone.reversedOn()),
                field);
    }

    public static Outcome unknownInvoice(Account account, String number) {
        return Outcome.refused("invoice", "import-customer-has-no-invoice", account.customer(), number);
    }

    public static Outcome otherCurrency(Invoice invoice, Money amount) {
        return Outcome.refused(
                "currency",
                "import-invoice-not",
                invoice.number(),
                invoice.amount().currency(),
                amount.currency());
    }

    /** What an entry says differently from what is recorded. @param recorded null: of another customer, who is not told */
    public record Difference(String what, @Nullable Object recorded, Object said) {

        public static Difference another(String customer) {
            return new Difference("customer", null, customer);
        }

        static @Nullable public Difference between(String what, Object recorded, Object said) {
            return recorded.equals(said) ? null : new Difference(what, recorded, said);
        }
    }

    static @Nullable public Difference first(@Nullable Difference... differences) {
        for (Difference d : differences) {
            if (d != null) {
                return d;
            }
        }
        return null;
    }
}
