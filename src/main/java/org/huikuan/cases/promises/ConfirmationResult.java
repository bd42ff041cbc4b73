package org.huikuan.cases.promises;

import org.huikuan.cases.CallResult;
import org.huikuan.shared.Code;

/** What the call before the pay day (付款日前一天电话确认) brought. */
public enum ConfirmationResult implements Code {
    CONFIRMED(CallResult.PROMISED),
    NEW_DATE(CallResult.PROMISED),
    NOT_REACHED(CallResult.NOT_REACHED);

    private final CallResult came;

    ConfirmationResult(CallResult came) {
        this.came = came;
    }

    /** The result of the contact. */
    CallResult came() {
        return came;
    }
}
