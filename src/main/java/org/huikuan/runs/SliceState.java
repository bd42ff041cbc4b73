package org.huikuan.runs;

import java.util.Locale;

/** Whether a slice of a run has visited all its accounts. */
public enum SliceState {
    WAITING,
    DONE;

    /** The word in the table; people are told it in sentences of their own. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
