package org.huikuan.cases.strategies;

import org.huikuan.shared.Code;

/** The seven linked soft moves (非压力催收七连环, reference 2.3). */
public enum SoftLink implements Code {
    /** Care: a contact that does not begin with money. */
    NP_1,

    /** Clarify the account. */
    NP_2,

    /** Resolve what is complained of. */
    NP_3,

    /** An incentive. */
    NP_4,

    /** Help the customer to money. */
    NP_5,

    /** A small promise with a date. */
    NP_6,

    /** Confirm and thank. */
    NP_7;

    @Override
    public String code() {
        return name().replace('_', '-');
    }
}
