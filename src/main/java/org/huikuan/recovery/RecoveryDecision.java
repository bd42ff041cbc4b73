package org.huikuan.recovery;

import java.util.Locale;

/** What a manager decides when the measures and the notice have not brought the money. */
public enum RecoveryDecision {
    MEASURES,
    NOTICE,
    EXHAUSTED;

    /** The word that models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static RecoveryDecision of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no RecoveryDecision");
    }
}
