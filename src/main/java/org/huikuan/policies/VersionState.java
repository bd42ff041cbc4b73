package org.huikuan.policies;

import org.huikuan.shared.Code;

/** Whether a version of a table answers today. */
public enum VersionState implements Code {
    IN_FORCE,
    /** Approved; its day is yet to come. */
    SCHEDULED,
    EARLIER
}
