package org.huikuan.ledger;

import java.util.Locale;

/** Whether goods are delivered to a customer who does not pay. */
public enum Supply {
    OPEN,
    /** A stop is ordered, nobody has carried it out yet. */
    TO_HOLD,
    HELD,
    /** The stop is lifted, deliveries have not been resumed yet. */
    TO_RELEASE;

    /** The word that tables and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static Supply of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no Supply");
    }
}
