package org.huikuan.cases.diagnoses;

import org.huikuan.shared.Code;

/** Whether the customer could pay (能力, reference 2.1). */
public enum Ability implements Code {
    /** Fully. */
    A1,

    /** Short for the time being. */
    A2,

    /** Insolvent: counts as said until independent sources prove it. */
    A3;

    @Override
    public String code() {
        return name();
    }
}
