package org.huikuan.visits;

import org.huikuan.cases.CallResult;
import org.huikuan.shared.Code;

/** What came of the call on the day before a visit. */
public enum CallAnswer implements Code {
    CONFIRMED(CallResult.REACHED_NO_PROMISE),
    NEW_DATE(CallResult.REACHED_NO_PROMISE),
    NOT_REACHED(CallResult.NOT_REACHED),
    PROMISED(CallResult.PROMISED),
    DISPUTES(CallResult.DISPUTES);

    private final CallResult result;

    CallAnswer(CallResult result) {
        this.result = result;
    }

    /** The same in the words of every other call to a customer. */
    public CallResult result() {
        return result;
    }
}
