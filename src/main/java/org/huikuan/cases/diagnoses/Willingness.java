package org.huikuan.cases.diagnoses;

import org.huikuan.shared.Code;

/** Whether the customer wants to pay (意愿, reference 2.1). */
public enum Willingness implements Code {
    /** Willing. */
    W1,

    /** Stalling. */
    W2,

    /** Refusing. */
    W3;

    @Override
    public String code() {
        return name();
    }
}
