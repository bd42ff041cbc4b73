package org.huikuan.caseplans;

import org.huikuan.shared.Code;

/** What became of a step of a plan. */
public enum StepResult implements Code {
    DONE,
    MISSED,
    /** No longer needed. */
    DROPPED
}
