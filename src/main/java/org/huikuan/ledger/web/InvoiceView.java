package org.huikuan.ledger.web;

import java.time.LocalDate;
import org.huikuan.ledger.Invoice;

/** An invoice as it is now. Amounts are decimal strings. */
record InvoiceView(
        String customer,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        String amount,
        String open,
        String currency) {

    static InvoiceView of(Invoice now, String customer) {
        return new InvoiceView(
                customer,
                now.number(),
                now.issuedOn(),
                now.dueOn(),
                now.amount().amount().toPlainString(),
                now.open().toPlainString(),
                now.amount().currency());
    }
}
