package org.huikuan.cases.promises;

import org.huikuan.shared.Code;

/** How firmly the customer promised; after two broken promises only a signed one counts (reference 10.4). */
public enum PromiseForm implements Code {
    ORAL,
    WRITTEN,
    SIGNED;

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
