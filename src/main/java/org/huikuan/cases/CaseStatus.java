package org.huikuan.cases;

import org.huikuan.shared.Code;

/** Whether a case is being worked, and how it ended. */
public enum CaseStatus implements Code {
    OPEN,
    SETTLED,
    WRITTEN_OFF,
    WITHDRAWN
}
