package org.huikuan.ledger.web;

import java.time.LocalDate;
import org.huikuan.ledger.Receipt;
import org.jspecify.annotations.Nullable;

/** A receipt as the API answers it. */
record ReceiptView(
        long id,
        String reference,
        LocalDate receivedOn,
        String amount,
        String unallocated,
        String currency,
        String state,
        @Nullable LocalDate reversedOn) {

    static ReceiptView of(Receipt r) {
        return new ReceiptView(
                r.id(),
                r.reference(),
                r.receivedOn(),
                r.amount().amount().toPlainString(),
                r.unallocated().setScale(2).toPlainString(),
                r.amount().currency(),
                r.isReversed() ? "reversed" : "received",
                r.reversedOn());
    }
}
