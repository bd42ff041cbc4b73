package org.huikuan.visits;

import java.util.Locale;
import org.huikuan.cases.CallResult;

/** What came of the call on the day before a visit. */
public enum CallAnswer {
    CONFIRMED(CallResult.REACHED_NO_PROMISE),
    NEW_DATE(CallResult.REACHED_NO_PROMISE),
    NOT_REACHED(CallResult.NOT_REACHED),
    PROMISED(CallResult.PROMISED),
    DISPUTES(CallResult.DISPUTES);

    private final CallResult result;

    CallAnswer(CallResult result) {
        this.result = result;
    }

    /** The same in the words of every other call to a customer. */
    CallResult result() {
        return result;
    }

    /** The word that tables, forms and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static CallAnswer of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no CallAnswer");
    }
}
