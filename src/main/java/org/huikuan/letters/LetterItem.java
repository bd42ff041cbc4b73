package org.huikuan.letters;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as the letter's table lists it.
 *
 * @param daysPastDue on the letter's date; 0 or less: not overdue
 * @param amount of the invoice
 * @param open not yet paid or credited
 * @param demanded what the letter asks for: open, less what is disputed, promised, held or not due
 * @param disputed what the customer disputes of it; null: nothing
 * @param contract number of its contract; null: unknown
 * @param order number of the customer's order; null: unknown
 */
public record LetterItem(
        String invoice,
        LocalDate issuedOn,
        LocalDate dueOn,
        long daysPastDue,
        Money amount,
        Money open,
        Money demanded,
        @Nullable Money disputed,
        @Nullable String contract,
        @Nullable String order) {

    @JsonCreator
    public LetterItem {}

    /** An item of which nothing is disputed. */
    public LetterItem(
            String invoice,
            LocalDate issuedOn,
            LocalDate dueOn,
            long daysPastDue,
            Money amount,
            Money open,
            Money demanded) {
        this(invoice, issuedOn, dueOn, daysPastDue, amount, open, demanded, null, null, null);
    }

    public LetterItem withDisputed(Money some) {
        return new LetterItem(
                invoice,
                issuedOn,
                dueOn,
                daysPastDue,
                amount,
                open,
                demanded,
                some.isPositive() ? some : null,
                contract,
                order);
    }

    LetterItem withPapers(@Nullable String ofContract, @Nullable String ofOrder) {
        return new LetterItem(
                invoice, issuedOn, dueOn, daysPastDue, amount, open, demanded, disputed, ofContract, ofOrder);
    }

    /** Whether the customer disputes something of it. */
    public boolean hasDispute() {
        return disputed != null;
    }
}
