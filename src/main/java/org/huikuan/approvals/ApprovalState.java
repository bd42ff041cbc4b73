package org.huikuan.approvals;

import org.huikuan.shared.Code;

/** Where an approval stands. */
public enum ApprovalState implements Code {
    ASKED,
    APPROVED,
    REFUSED,
    /** Nobody needs it any more. */
    WITHDRAWN
}
