package org.huikuan.cases.softlinks;

import org.huikuan.shared.Code;

/** Whether a rule is kept, as far as it can be told from what is recorded. */
public enum Verdict implements Code {
    KEPT,
    NOT_KEPT,

    /** Nothing recorded says it: people mind it. */
    TO_MIND
}
