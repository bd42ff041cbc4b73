package org.huikuan.runs;

import java.util.Locale;

/** Where a run stands. */
public enum RunState {
    /** Asked for while another run of the same creditor lasts; begins at its end. */
    WAITING,
    RUNNING,
    DONE,
    /** Stands still with an incident; an administrator finds it in Cockpit and, after a retry there, it goes on. */
    FAILED;

    /** The word in the table. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for callers, who see a waiting run as running. */
    public String spoken() {
        return this == WAITING ? RUNNING.word() : word();
    }
}
