package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** The steps by which a payment comes about at the customer (结款程序, reference 3.3.1), in their order. */
public enum PaymentStep implements Code {
    FILES,
    CHECKS,
    APPROVES,
    PAYS
}
