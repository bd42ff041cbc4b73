package org.huikuan.policies;

import org.huikuan.shared.Code;

/** Where a draft of a table stands. */
public enum DraftState implements Code {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    /** Whether its rows may be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == REJECTED;
    }
}
