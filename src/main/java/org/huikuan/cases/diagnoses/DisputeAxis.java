package org.huikuan.cases.diagnoses;

import org.huikuan.shared.Code;

/** Whether the customer objects (争议, reference 2.1). */
public enum DisputeAxis implements Code {
    /** To nothing. */
    D0,

    /** To a part, which leaves the demand. */
    D1,

    /** To the whole. */
    D2;

    @Override
    public String code() {
        return name();
    }
}
