package org.huikuan.documents;

import org.huikuan.shared.Code;

/** What a paper of a case is (reference 6.13, 8). */
public enum DocumentKind implements Code {
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
