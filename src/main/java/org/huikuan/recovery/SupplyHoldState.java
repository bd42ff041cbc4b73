package org.huikuan.recovery;

import java.util.Locale;

/** Where a supply hold stands. */
public enum SupplyHoldState {
    /** To be carried out by the credit controllers. */
    ORDERED,
    HELD,
    /** To be undone by the credit controllers. */
    LIFTED,
    RELEASED,
    /** Lifted before anybody had carried it out. */
    CALLED_OFF;

    /** The word that tables, models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static SupplyHoldState of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no SupplyHoldState");
    }
}
