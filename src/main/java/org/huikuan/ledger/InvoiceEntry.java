package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice to be recorded.
 *
 * @param countsFrom the day on which the invoice or the goods arrived, where terms count from it; null: not known
 * @param dueOn null: computed from the customer's or the creditor's terms
 */
public record InvoiceEntry(
        String customer,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        Money amount,
        @Nullable LocalDate countsFrom) {

    public InvoiceEntry(String customer, String number, LocalDate issuedOn, @Nullable LocalDate dueOn, Money amount) {
        this(customer, number, issuedOn, dueOn, amount, null);
    }

    public InvoiceEntry withTerms(Account account, Creditor creditor) {
        if (dueOn != null) {
            return this;
        }
        Terms own = account.terms();
        Terms terms = own == null ? creditor.terms() : own;
        return new InvoiceEntry(customer, number, issuedOn, terms.dueDateOf(issuedOn, countsFrom), amount, countsFrom);
    }

    public LocalDate due() {
        return Objects.requireNonNull(dueOn, "the due date is not computed yet");
    }
}
