package org.huikuan.cases;

import java.util.Locale;

/** What the customer objects to. */
public enum DisputeReason {
    QUALITY,
    QUANTITY,
    PRICE,
    INVOICE_ERROR,
    DELIVERY,
    ALREADY_PAID,
    OWN_MISTAKE,
    OTHER;

    /** The word that tables, models and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

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
