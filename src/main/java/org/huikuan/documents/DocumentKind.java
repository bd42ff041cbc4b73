package org.huikuan.documents;

import java.util.Locale;

/** What a paper of a case is (reference 6.13, 8). */
public enum DocumentKind {
    CONTRACT,
    ORDER,
    DELIVERY_NOTE,
    INVOICE,
    STATEMENT,
    ACKNOWLEDGEMENT,
    PROMISE,
    REPAYMENT_AGREEMENT,
    AUTHORITY,
    CORRESPONDENCE,
    PHOTO,
    COURT_PAPER,
    OTHER;

    /** The word that tables, forms and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static DocumentKind of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no DocumentKind");
    }
}
