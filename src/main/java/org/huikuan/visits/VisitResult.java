package org.huikuan.visits;

import org.huikuan.cases.CallResult;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** What came of a visit: what may come of a call, or nobody went. */
public enum VisitResult implements Code {
    PROMISED(CallResult.PROMISED),
    SAYS_PAID(CallResult.SAYS_PAID),
    DISPUTES(CallResult.DISPUTES),
    REACHED_NO_PROMISE(CallResult.REACHED_NO_PROMISE),
    REFUSED(CallResult.REFUSED),
    NOT_REACHED(CallResult.NOT_REACHED),
    OUR_MISTAKE(CallResult.OUR_MISTAKE),
    POSTPONED(null);

    private final @Nullable CallResult came;

    VisitResult(@Nullable CallResult came) {
        this.came = came;
    }

    /** The result of the contact; null when nobody went. */
    @Nullable
    public CallResult came() {
        return came;
    }
}
