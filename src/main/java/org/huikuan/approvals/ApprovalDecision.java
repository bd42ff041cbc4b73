package org.huikuan.approvals;

import org.huikuan.shared.Code;

/** What an approver says. */
enum ApprovalDecision implements Code {
    APPROVED,
    REFUSED;

    ApprovalState state() {
        return this == APPROVED ? ApprovalState.APPROVED : ApprovalState.REFUSED;
    }
}
