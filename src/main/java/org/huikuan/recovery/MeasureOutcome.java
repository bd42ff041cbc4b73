package org.huikuan.recovery;

import java.util.Locale;

/** What came of a measure, as its owner reports it. */
public enum MeasureOutcome {
    DONE,
    NOT_POSSIBLE,
    /** The customer gave a promise to pay. */
    PROMISED,
    /** The customer disputes what is demanded. */
    DISPUTED;

    MeasureState state() {
        return this == NOT_POSSIBLE ? MeasureState.NOT_POSSIBLE : MeasureState.DONE;
    }

    /** A contact with the customer is part of it. */
    boolean isContact() {
        return this == PROMISED || this == DISPUTED;
    }

    /** The word that tables and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static MeasureOutcome of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no MeasureOutcome");
    }
}
