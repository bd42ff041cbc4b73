package org.huikuan.cases.holds;

import org.huikuan.shared.Code;

/** How a hold stands. */
public enum HoldState implements Code {
    ACTIVE,
    LIFTED,
    ENDED
}
