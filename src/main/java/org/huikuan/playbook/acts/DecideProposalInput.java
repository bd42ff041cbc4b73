package org.huikuan.playbook.acts;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Radios;
import org.jspecify.annotations.Nullable;

/**
 * @param reason needed where it is rejected
 * @param revision of the proposal that was read
 */
record DecideProposalInput(
        @Must @Radios ProposalDecision decision,
        @Lines @Most(500) @Nullable String reason,
        @Must Integer revision) {}
