package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** What may move a customer to pay (reference 4.3.1). */
public enum Lever implements Code {
    LV_1,
    LV_2,
    LV_3,
    LV_4,
    LV_5,
    LV_6,
    LV_7;

    @Override
    public String code() {
        return name().replace('_', '-');
    }
}
