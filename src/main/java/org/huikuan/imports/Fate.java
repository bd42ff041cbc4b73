package org.huikuan.imports;

import org.huikuan.shared.Code;

/** What becomes of a line of an imported file. */
public enum Fate implements Code {
    ACCEPTED,
    /** Recorded before with the same content. */
    UNCHANGED,
    /** Passed over: dated after the as-of day, or a line of totals. */
    SKIPPED,
    REJECTED
}
