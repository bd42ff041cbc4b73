package org.huikuan.coaching;

import org.huikuan.shared.Code;

/** Why something waits for coaching. */
public enum CoachingCause implements Code {
    /** A visit brought nothing, and whoever made it has looked back on it. */
    VISIT_REVIEW,
    BROKEN_OFF,
    ASKED_TO_LEAVE,
    /** Somebody meant to use a technique with a customer more often than it may be. */
    TECHNIQUE_LIMIT
}
