package org.huikuan.playbook.acts;

import java.time.Clock;
import java.util.Set;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.playbook.Entries;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryState;
import org.huikuan.playbook.Proposal;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager takes a proposal back before anybody decides on it. */
@Component
class WithdrawProposal extends DeclaredAct<Entry, WithdrawProposalInput> {

    private final Entries entries;
    private final Clock clock;

    WithdrawProposal(WaitingProposals subjects, Entries entries, Clock clock) {
        super(
                "withdraw-playbook-proposal",
                Set.of(Role.MANAGERS, Role.ADMINISTRATORS),
                subjects,
                WithdrawProposalInput.class);
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public @Nullable Object carryOut(Entry proposal, WithdrawProposalInput input, Doing doing) {
        Proposal p = proposal.proposal();
        Proposal.Decided taken = new Proposal.Decided(doing.by(), clock.instant(), input.reason());
        Drafts.replace(entries, proposal.with(EntryState.WITHDRAWN, p.effectiveOn(), taken), p.revision());
        return null;
    }
}
