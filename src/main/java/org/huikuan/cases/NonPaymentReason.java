package org.huikuan.cases;

import org.huikuan.shared.Code;

/** Why a customer does not pay (reference 7.2). */
public enum NonPaymentReason implements Code {
    R01,
    R02,
    R03,
    R04,
    R05,
    R06,
    R07,
    R08,
    R09,
    R10,
    R11,
    R12,
    R13;

    @Override
    public String code() {
        return name();
    }
}
