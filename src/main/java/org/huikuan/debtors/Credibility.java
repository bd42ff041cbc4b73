package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** How credible what was told is by itself, from 1, confirmed by others, to 5; 6: nobody can judge. */
public enum Credibility implements Code {
    C1,
    C2,
    C3,
    C4,
    C5,
    C6;

    @Override
    public String code() {
        return name().substring(1);
    }
}
