package org.huikuan.cases.promises;

import org.huikuan.shared.Code;

/** What the call before the pay day (付款日前一天电话确认) brought. */
public enum ConfirmationResult implements Code {
    CONFIRMED,
    NEW_DATE,
    NOT_REACHED
}
