package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a credit that pays a part of an invoice.
 *
 * @param sourceId the receipt's or credit note's id
 * @param amount above zero, in the invoice's currency
 * @param named the credit names the invoice
 * @param toldOn not null: a list of open items as of that day had already told of this payment; the credit takes the
 *     place of the ledger's word and what is open does not change
 */
public record Allocation(
        Credit.Source source,
        long sourceId,
        long invoiceId,
        BigDecimal amount,
        boolean named,
        @Nullable LocalDate toldOn) {

    Allocation of(long storedSource) {
        return new Allocation(source, storedSource, invoiceId, amount, named, toldOn);
    }

    /** Whether it takes the place of the ledger's word. */
    public boolean explains() {
        return toldOn != null;
    }
}
