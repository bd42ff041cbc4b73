package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** How a person at the customer stands to us (reference 3.3.1). */
public enum Attitude implements Code {
    HOSTILE,
    RESERVED,
    NEUTRAL,
    FRIENDLY,
    SUPPORTIVE;

    @Override
    public String code() {
        return Integer.toString(points());
    }

    /** From -2 to 2. */
    public int points() {
        return ordinal() - NEUTRAL.ordinal();
    }
}
