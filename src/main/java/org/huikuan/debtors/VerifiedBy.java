package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** What shows that a person is who the house takes the person for (reference 3.3.1). */
public enum VerifiedBy implements Code {
    CONTRACT,
    DELIVERY_NOTE,
    WECHAT,
    REGISTRY
}
