package org.huikuan.playbook.acts;

import org.huikuan.playbook.EntryState;
import org.huikuan.shared.Code;

/** What another manager says to a proposal. */
enum ProposalDecision implements Code {
    APPROVED,
    REJECTED;

    EntryState state() {
        return this == APPROVED ? EntryState.APPROVED : EntryState.REJECTED;
    }
}
