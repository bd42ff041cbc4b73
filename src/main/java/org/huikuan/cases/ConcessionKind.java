package org.huikuan.cases;

import org.huikuan.shared.Code;

/** What the house gives up so that the rest is paid. */
public enum ConcessionKind implements Code {
    NONE,
    INTEREST,
    PRINCIPAL;

    /** @throws IllegalArgumentException for a word that is none of them */
    public static ConcessionKind of(String code) {
        return Code.find(ConcessionKind.class, code)
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no ConcessionKind"));
    }
}
