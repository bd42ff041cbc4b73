package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice to be recorded.
 *
 * @param dueOn null: computed from the customer's or the creditor's terms
 */
public record InvoiceEntry(
        String customer,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        Money amount) {

    InvoiceEntry withTerms(Account account, Creditor creditor) {
        if (dueOn != null) {
            return this;
        }
        Terms own = account.terms();
        Terms terms = own == null ? creditor.terms() : own;
        return new InvoiceEntry(customer, number, issuedOn, terms.dueDateOf(issuedOn), amount);
    }

    LocalDate due() {
        return Objects.requireNonNull(dueOn, "the due date is not computed yet");
    }
}
