package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** How far a source has been reliable, from A to E; F: nobody can judge. */
public enum Reliability implements Code {
    A,
    B,
    C,
    D,
    E,
    F;

    @Override
    public String code() {
        return name();
    }
}
