package org.huikuan.cases.disputes;

import org.huikuan.shared.Code;

/** Whether the customer is right. */
public enum DisputeAnswer implements Code {
    ACCEPTED,
    REJECTED
}
