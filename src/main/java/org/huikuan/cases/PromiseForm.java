package org.huikuan.cases;

import java.util.Locale;

/** How firmly the customer promised; after two broken promises only a signed one counts (reference 10.4). */
public enum PromiseForm {
    ORAL,
    WRITTEN,
    SIGNED;

    /** The word that tables, models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static PromiseForm of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no PromiseForm");
    }
}
