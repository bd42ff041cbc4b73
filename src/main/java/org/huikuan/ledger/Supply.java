package org.huikuan.ledger;

import org.huikuan.shared.Code;

/** Whether goods are delivered to a customer who does not pay. */
public enum Supply implements Code {
    OPEN,
    /** A stop is ordered, nobody has carried it out yet. */
    TO_HOLD,
    HELD,
    /** The stop is lifted, deliveries have not been resumed yet. */
    TO_RELEASE
}
