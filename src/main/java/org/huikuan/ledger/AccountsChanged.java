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
        /** a list of open items has something open again that was paid */
        ITEMS_BACK,
        /** dates, amounts or the customer of invoices were corrected */
        CORRECTED,
        /** an import of invoices was taken back as if it had never been */
        IMPORT_UNDONE,
        /** an import of money, credit or a list of open items was taken back: what it paid is open again */
        MONEY_UNDONE,
        /** master data: name, team, collector, terms; no amount */
        CUSTOMERS
    }
}
