package org.huikuan.conduct;

import org.huikuan.shared.Code;

/** When a contact that is not allowed may be asked for again. */
public enum AskAgain implements Code {
    LATER,
    NEXT_DAY,
    /** Not by time: something has to end first. */
    NEVER
}
