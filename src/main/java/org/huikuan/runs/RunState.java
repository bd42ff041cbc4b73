package org.huikuan.runs;

import org.huikuan.shared.Code;

/** Where a run stands. */
public enum RunState implements Code {
    /** Asked for while another run of the same creditor lasts; begins at its end. */
    WAITING,
    RUNNING,
    DONE,
    /** Stands still with an incident; an administrator finds it in Cockpit and, after a retry there, it goes on. */
    FAILED;

    /** The word for callers, who see a waiting run as running. */
    public String spoken() {
        return this == WAITING ? RUNNING.code() : code();
    }
}
