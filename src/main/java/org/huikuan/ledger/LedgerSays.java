package org.huikuan.ledger;

import org.huikuan.shared.SentenceKey;

/** What the ledger says in the journal. */
public enum LedgerSays implements SentenceKey {
    IMPORT(1),
    IMPORT_UNDONE(1),
    OPEN_ITEMS_AS_OF(1),
    CUSTOMERS_FILE(0),
    RECEIPT_REVERSED(0),
    ITEM_BACK(0),
    INVOICE_CORRECTED(0),
    REST_DAYS_EXTEND(0),
    BECAME(2),
    FIELD_BECAME(3),
    CUSTOMER_BECAME(1),
    CONTRACT(1),
    ORDER(1),
    DELIVERED(1),
    ACCEPTED_ON(1),
    TERM_BECAME(3),
    OF_A_CONTRACT(1),
    OF_CONTRACT(2),
    LATE_RATE(2),
    GUARANTEE(2),
    GUARANTEE_OVER(3);

    private final int places;

    LedgerSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
