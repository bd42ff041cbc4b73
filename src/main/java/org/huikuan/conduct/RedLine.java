package org.huikuan.conduct;

import org.huikuan.shared.Code;

/** What nobody does who collects (reference 9.1). Rules name the one they guard; the others are read and acknowledged. */
public enum RedLine implements Code {
    X1,
    X2,
    X3,
    X4,
    X5,
    X6,
    X7,
    X8,
    X9,
    X10,
    X11,
    X12;

    @Override
    public String code() {
        return name();
    }
}
