package org.huikuan.cases;

import org.huikuan.shared.Code;

/** What came of a call to the customer. */
public enum CallResult implements Code {
    PROMISED,
    SAYS_PAID,
    DISPUTES,
    REACHED_NO_PROMISE,
    REFUSED,
    NOT_REACHED,
    OUR_MISTAKE;

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
