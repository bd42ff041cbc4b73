package org.huikuan.recovery.supply;

import org.huikuan.shared.Code;

/** Where a supply hold stands. */
public enum SupplyHoldState implements Code {
    /** To be carried out by the credit controllers. */
    ORDERED,
    HELD,
    /** To be undone by the credit controllers. */
    LIFTED,
    RELEASED,
    /** Lifted before anybody had carried it out. */
    CALLED_OFF
}
