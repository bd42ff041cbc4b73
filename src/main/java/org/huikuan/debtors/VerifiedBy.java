package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** What shows that a person is who the house takes the person for (reference 3.3.1). */
public enum VerifiedBy implements Code {
    CONTRACT,
    DELIVERY_NOTE,
    WECHAT,
    REGISTRY,
    /** Somebody of the house met the person at the customer's. */
    MET,
    /** Somebody of the house spoke with the person under a number of the customer. */
    SPOKEN_TO
}
