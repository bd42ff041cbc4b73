package org.huikuan.playbook;

import org.huikuan.shared.Code;

/** Where a version of an entry stands. */
public enum EntryState implements Code {
    PROPOSED,
    APPROVED,
    REJECTED,
    /** Taken back before anybody decided. */
    WITHDRAWN
}
