package org.huikuan.cases.diagnoses;

import org.huikuan.shared.Code;

/** How far a source is trusted (reference 3.3.2), from completely reliable to not to be judged. */
public enum Reliability implements Code {
    A,
    B,
    C,
    D,
    E,
    F;

    boolean isAtLeast(Reliability worst) {
        return compareTo(worst) <= 0;
    }

    @Override
    public String code() {
        return name();
    }
}
