package org.huikuan.playbook;

import org.huikuan.shared.Code;

/** A part of an entry in which two versions may differ. */
public enum EntryPart implements Code {
    TITLE,
    CUE,
    TEXT,
    NEVER,
    PLACE,
    OUTCOME,
    LAW,
    MARK,
    LIMIT,
    SWITCH,
    EFFECTIVE
}
