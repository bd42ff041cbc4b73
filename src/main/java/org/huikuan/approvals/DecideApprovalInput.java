package org.huikuan.approvals;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Radios;
import org.jspecify.annotations.Nullable;

/** @param reason needed for a refusal */
record DecideApprovalInput(
        @Must @Radios ApprovalDecision decision,
        @Lines @Most(1000) @Nullable String reason) {}
