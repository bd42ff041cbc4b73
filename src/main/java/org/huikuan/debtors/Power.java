package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** How much a person at the customer can do about a payment, from nothing to deciding alone (reference 3.3.1). */
public enum Power implements Code {
    P0,
    P1,
    P2,
    P3,
    P4,
    P5;

    @Override
    public String code() {
        return name().substring(1);
    }

    public int points() {
        return ordinal();
    }
}
