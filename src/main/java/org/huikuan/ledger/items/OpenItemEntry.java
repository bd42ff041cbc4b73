package org.huikuan.ledger.items;

import java.math.BigDecimal;
import org.huikuan.ledger.InvoiceEntry;

/**
 * An item of a list of everything that is open.
 *
 * @param line where it stands in the list
 * @param open what is open of the invoice's amount, zero to all of it
 */
public record OpenItemEntry(long line, InvoiceEntry invoice, BigDecimal open) {

    /** An item below zero is what the customer has paid too much, or is credited. */
    public boolean isCredit() {
        return invoice.amount().amount().signum() < 0;
    }

    boolean isWhollyOpen() {
        return open.compareTo(invoice.amount().amount()) == 0;
    }
}
