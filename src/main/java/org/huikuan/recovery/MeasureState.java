package org.huikuan.recovery;

import java.util.Locale;

/** Where a measure stands. */
public enum MeasureState {
    OPEN,
    DONE,
    NOT_POSSIBLE;

    /** The word that tables and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static MeasureState of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no MeasureState");
    }
}
