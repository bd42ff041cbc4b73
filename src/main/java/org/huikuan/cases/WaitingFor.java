package org.huikuan.cases;

import java.util.Locale;

/** What an open case waits for; {@link #NONE} also while it waits for nothing but a date. */
public enum WaitingFor {
    NONE,
    PROMISE,
    DISPUTE,
    HOLD,
    INSOLVENCY;

    /** The word that tables, models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static WaitingFor of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no WaitingFor");
    }
}
