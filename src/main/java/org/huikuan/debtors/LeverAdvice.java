package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** What the score of the levers says of pressure. */
public enum LeverAdvice implements Code {
    /** Levers are built before anything is pressed (reference 4.3.1). */
    BUILD_LEVERS_FIRST,
    LEVERS_HOLD
}
