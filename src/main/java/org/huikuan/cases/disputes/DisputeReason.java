package org.huikuan.cases.disputes;

import org.huikuan.shared.Code;

/** What the customer objects to. */
public enum DisputeReason implements Code {
    QUALITY,
    QUANTITY,
    PRICE,
    INVOICE_ERROR,
    DELIVERY,
    ALREADY_PAID,
    OWN_MISTAKE,
    OTHER;

    /** @throws IllegalArgumentException for a word that is none of them */
    public static DisputeReason of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no DisputeReason");
    }
}
