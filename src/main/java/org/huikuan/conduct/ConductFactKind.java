package org.huikuan.conduct;

import org.huikuan.shared.Code;

/** What a customer may have told the house that binds it (reference 9.2). */
public enum ConductFactKind implements Code {
    /** Whatever is to be said is said to counsel, whose name the fact has. */
    COUNSEL_REPRESENTS,
    COMPLAINT_OPEN,
    ASKED_TO_LEAVE,
    TOLD_NOT_TO_CALL
}
