package org.huikuan.cases;

import java.util.Locale;

/** Why acts stop (reference 9.2, hold flags); insolvency freezes all dunning. */
public enum HoldReason {
    MEDIATION,
    INSOLVENCY,
    COURT_STAY,
    COUNSEL,
    COMPLAINT,
    DEATH,
    GOODWILL,
    OTHER;

    /** The word that tables, models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static HoldReason of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no HoldReason");
    }
}
