package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** Ways to reach a person in business, those that the contract names first (reference 9.2). */
public enum BusinessChannel implements Code {
    PHONE,
    WECHAT,
    EMAIL
}
