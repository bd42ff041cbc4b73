package org.huikuan.cases.holds;

import org.huikuan.shared.Code;

/** Why acts stop (reference 9.2, hold flags); insolvency freezes all dunning. */
public enum HoldReason implements Code {
    MEDIATION,
    INSOLVENCY,
    COURT_STAY,
    COUNSEL,
    COMPLAINT,
    DEATH,
    GOODWILL,
    OTHER;

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
