package org.huikuan.visits;

import org.huikuan.cases.CallResult;
import org.huikuan.coaching.CoachingCause;
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
    /** Left before anything was settled, because the talk got out of hand (reference 7.9 TQ-09). */
    BROKEN_OFF(CallResult.REACHED_NO_PROMISE),
    /** Whoever is asked to leave leaves (reference 9.2). */
    ASKED_TO_LEAVE(CallResult.REFUSED),
    POSTPONED(null);

    private final @Nullable CallResult came;

    VisitResult(@Nullable CallResult came) {
        this.came = came;
    }

    /** As what it is talked over with a manager; null when it is not. */
    @Nullable
    public CoachingCause coached() {
        return switch (this) {
            case BROKEN_OFF -> CoachingCause.BROKEN_OFF;
            case ASKED_TO_LEAVE -> CoachingCause.ASKED_TO_LEAVE;
            default -> null;
        };
    }

    /** The result of the contact; null when nobody went. */
    @Nullable
    public CallResult came() {
        return came;
    }
}
