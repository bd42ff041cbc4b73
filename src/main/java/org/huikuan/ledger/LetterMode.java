package org.huikuan.ledger;

import org.huikuan.shared.Code;

/** How a creditor's letters leave the house (design 4, going live). */
public enum LetterMode implements Code {
    /** None is written. */
    OFF,
    /** Demands wait until a manager has released them. */
    FOR_RELEASE,
    /** They leave when due, after the gate. */
    AUTOMATIC
}
