package org.huikuan.cases.disputes;

import java.util.Locale;

/** How a dispute stands; an accepted one keeps its items out of demand until the credit note arrives. */
public enum DisputeState {
    OPEN,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    CREDITED;

    /** The word that tables, models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static DisputeState of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no DisputeState");
    }
}
