package org.huikuan.cases.promises;

import java.util.Locale;

/** How a promise to pay stands; the ledger judges kept, partly kept and broken. */
public enum PromiseState {
    OPEN,
    KEPT,
    PARTLY_KEPT,
    BROKEN,
    WITHDRAWN,
    SUPERSEDED;

    /** The word that tables, models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static PromiseState of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no PromiseState");
    }
}
