package org.huikuan.recovery;

import org.huikuan.shared.Code;

/** What came of a measure, as its owner reports it. */
public enum MeasureOutcome implements Code {
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
    public boolean isContact() {
        return this == PROMISED || this == DISPUTED;
    }
}
