package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** How strong a lever is, from none to the strongest (reference 4.3.1). */
public enum LeverStrength implements Code {
    NONE,
    WEAK,
    FAIR,
    STRONG;

    @Override
    public String code() {
        return Integer.toString(points());
    }

    /** From 0 to 3. */
    public int points() {
        return ordinal();
    }
}
