package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** Whether a person may sign for the customer. Unknown is not no. */
public enum MaySign implements Code {
    YES,
    NO,
    UNKNOWN
}
