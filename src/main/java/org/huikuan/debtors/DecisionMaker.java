package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** The power that a person at the customer has over payment (reference 3.3.1). */
public enum DecisionMaker implements Code {
    DM_1,
    DM_2,
    DM_3,
    DM_4,
    DM_5,
    DM_6,
    DM_7,
    DM_8;

    @Override
    public String code() {
        return name().replace('_', '-');
    }
}
