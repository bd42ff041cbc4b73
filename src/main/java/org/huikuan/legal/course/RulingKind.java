package org.huikuan.legal.course;

import org.huikuan.shared.Code;

/** What a court or body said. */
enum RulingKind implements Code {
    JUDGMENT(true),
    PARTLY_WON(true),
    DISMISSED(false),
    MEDIATION(true),
    ORDER(true),
    AWARD(true),
    CERTIFICATE(true),
    OBJECTION(false),
    COMPLAINT_ANSWER(false),
    REJECTED(false),
    WITHDRAWN(false);

    private final boolean enforceable;

    RulingKind(boolean enforceable) {
        this.enforceable = enforceable;
    }

    /** Whether there is something to enforce. */
    boolean isEnforceable() {
        return enforceable;
    }
}
