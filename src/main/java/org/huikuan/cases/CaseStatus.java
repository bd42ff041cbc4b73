package org.huikuan.cases;

import java.util.Locale;

/** Whether a case is being worked, and how it ended. */
public enum CaseStatus {
    OPEN,
    SETTLED,
    WRITTEN_OFF,
    WITHDRAWN;

    /** The word that tables, models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static CaseStatus of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no CaseStatus");
    }
}
