package org.huikuan.ledger.contracts;

import org.huikuan.shared.Code;

/** How somebody or something stands for a debt (担保方式). */
public enum GuaranteeKind implements Code {
    /** 连带责任保证 */
    JOINT,
    /** 一般保证 */
    GENERAL,
    MORTGAGE,
    PLEDGE,
    OTHER;

    /** A person's promise (保证), which is gone when nobody claims it in time; security is not. */
    public boolean isSuretyship() {
        return this == JOINT || this == GENERAL;
    }
}
