package org.huikuan.cases.strategies;

import org.huikuan.shared.Code;

/** What a customer gives for a concession; without it there is none (reference DMN-11). */
public enum Counter implements Code {
    /** Nothing is conceded. */
    NONE,

    /** Cash within days. */
    CASH,
    SECURITY,

    /** A signed paper. */
    SIGNATURE
}
