package org.huikuan.caseplans;

import org.huikuan.shared.Code;

/** Whether a plan is what is done. */
public enum CasePlanState implements Code {
    /** Somebody with the authority has still to agree. */
    PROPOSED,
    APPROVED,
    /** Refused with a reason; to be written anew. */
    RETURNED,
    /** There is a newer version. */
    SUPERSEDED
}
