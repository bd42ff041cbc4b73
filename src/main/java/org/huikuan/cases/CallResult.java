package org.huikuan.cases;

import java.util.Locale;

/** What came of a call to the customer. */
public enum CallResult {
    PROMISED,
    SAYS_PAID,
    DISPUTES,
    REACHED_NO_PROMISE,
    REFUSED,
    NOT_REACHED,
    OUR_MISTAKE;

    /** The word that tables, models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static CallResult of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no CallResult");
    }
}
