package org.huikuan.cases.disputes;

import org.huikuan.shared.Code;

/** How a dispute stands; an accepted one keeps its items out of demand until the credit note arrives. */
public enum DisputeState implements Code {
    OPEN,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    CREDITED
}
