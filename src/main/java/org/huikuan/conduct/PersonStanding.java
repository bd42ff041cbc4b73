package org.huikuan.conduct;

import org.huikuan.shared.Code;

/** What the house knows of whom it contacts. */
public enum PersonStanding implements Code {
    KNOWN,
    UNKNOWN,
    /** Does not work for the customer any more. */
    LEFT,
    /** Represents the customer. */
    COUNSEL
}
