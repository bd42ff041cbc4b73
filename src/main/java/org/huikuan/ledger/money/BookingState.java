package org.huikuan.ledger.money;

import java.util.Locale;

/** Whether a receipt or a credit note counts in the ledger. */
public enum BookingState {
    RECEIVED,
    /** Taken back as a whole: it counts no more, and its number is free again. */
    REVERSED;

    /** The word in tables and calls; pages say when it was reversed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
