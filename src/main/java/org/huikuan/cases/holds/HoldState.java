package org.huikuan.cases.holds;

import java.util.Locale;

/** How a hold stands. */
public enum HoldState {
    ACTIVE,
    LIFTED,
    ENDED;

    /** The word that tables, models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static HoldState of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no HoldState");
    }
}
