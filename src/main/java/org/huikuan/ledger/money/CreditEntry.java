package org.huikuan.ledger.money;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A receipt or credit note to be recorded.
 *
 * @param number the receipt's reference or the credit note's number, unique for the creditor
 * @param on the day it was received or issued
 * @param amount above zero
 * @param invoices numbers of the invoices it is meant for, may be empty
 * @param note words of the clerk, or the credit note's reason
 */
public record CreditEntry(
        String customer,
        String number,
        LocalDate on,
        Money amount,
        List<String> invoices,
        @Nullable String note) {

    /** What is compared of its number. */
    public String key() {
        return CreditKey.of(number);
    }

    /** The same under the customer's number of today; the journal tells the other one. */
    public CreditEntry of(String today) {
        return new CreditEntry(today, number, on, amount, invoices, noted(customer + " → " + today));
    }

    private String noted(String what) {
        return note == null || note.isEmpty() ? what : note + " · " + what;
    }
}
