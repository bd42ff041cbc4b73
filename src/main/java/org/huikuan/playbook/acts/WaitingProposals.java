package org.huikuan.playbook.acts;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.playbook.Entries;
import org.huikuan.playbook.Entry;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** Proposals that wait, named by {@code proposalId}. Nothing is locked: they are written only as they were seen. */
@Component
class WaitingProposals implements Subjects<Entry> {

    private final Entries entries;

    WaitingProposals(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Entry seen(Where where) {
        String id = where.id("proposalId");
        return entries.find(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0)
                .orElseThrow(() -> new NotFound("no-playbook-proposal"));
    }

    @Override
    public Entry locked(Where where, Set<Role> roles) {
        Entry proposal = seen(where);
        if (!proposal.isProposed()) {
            throw new Conflict("playbook-proposal-over");
        }
        return proposal;
    }

    @Override
    public void look(Entry proposal, Doing done) {}
}
