package org.huikuan.ledger;

import java.util.Set;

/**
 * The ledger of these accounts has changed. Published inside the transaction of the change, with the account rows
 * locked, so that a receipt, the promise it keeps and the case it closes commit together.
 */
public record AccountsChanged(Set<Long> accountIds, Cause cause) {

    /** What changed the ledger. */
    public enum Cause {
        INVOICES,
        RECEIPTS,
        RECEIPT_REVERSED,
        CREDIT_NOTES,
        SNAPSHOT,
        /** master data: name, team, collector, terms; no amount */
        CUSTOMERS
    }
}
