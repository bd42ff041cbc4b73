package org.huikuan.playbook.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.playbook.Entries;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryState;
import org.huikuan.playbook.Proposal;
import org.huikuan.playbook.search.PlaybookSearch;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Another manager approves a proposal, or rejects it with a reason; nobody who wrote any of it. */
@Component
class DecideProposal extends DeclaredAct<Entry, DecideProposalInput> {

    private final Entries entries;
    private final PlaybookSearch playbook;
    private final CurrentUser user;
    private final Clock clock;

    DecideProposal(WaitingProposals subjects, Entries entries, PlaybookSearch playbook, CurrentUser user, Clock clock) {
        super(
                "decide-playbook-proposal",
                Set.of(Role.MANAGERS, Role.ADMINISTRATORS),
                subjects,
                DecideProposalInput.class);
        this.entries = entries;
        this.playbook = playbook;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public ActForm form(Entry proposal) {
        return new ActForm().keep("revision", proposal.proposal().revision());
    }

    @Override
    public void check(Entry proposal, DecideProposalInput input, FormInput mistakes) {
        if (proposal.proposal().writers().contains(user.id())) {
            throw new NotAllowed("own-playbook-proposal");
        }
        if (input.revision() != null) {
            Drafts.refuseOther(proposal, input.revision());
        }
        if (input.decision() == ProposalDecision.REJECTED && input.reason() == null) {
            mistakes.refuseMissing("reason");
        }
    }

    @Override
    public @Nullable Object carryOut(Entry proposal, DecideProposalInput input, Doing doing) {
        EntryState state = input.decision().state();
        LocalDate wished = proposal.proposal().effectiveOn();
        LocalDate today = playbook.today();
        LocalDate from =
                state != EntryState.APPROVED ? wished : wished == null || wished.isBefore(today) ? today : wished;
        Entry decided = proposal.with(state, from, new Proposal.Decided(doing.by(), clock.instant(), input.reason()));
        Drafts.replace(entries, decided, input.revision());
        return null;
    }
}
