package org.huikuan.visits.acts;

import org.huikuan.acts.Most;
import org.huikuan.visits.ConcessionAuthority;
import org.jspecify.annotations.Nullable;

/** Who approved more than the manager may give up, as programs wrote it before approvers had tasks. */
record ApprovalInput(
        @Nullable ConcessionAuthority approverRole,
        @Most(120) @Nullable String approver) {

    static final ApprovalInput NONE = new ApprovalInput(null, null);
}
