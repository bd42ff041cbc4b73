package org.huikuan.approvals;

import java.util.List;
import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.approvals.process.ApprovalProcess;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.ledger.Accounts;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Approvals that wait, named by {@code approvalId}. Whoever has the role sees them and what they show of the case, and
 * nothing else of it; whoever has asked does not decide.
 */
@Component
class OpenApprovals implements Subjects<ApprovalAt> {

    private final ApprovalRegister register;
    private final ApprovalFlow flow;
    private final StageCases stages;
    private final Accounts accounts;
    private final CurrentUser user;

    OpenApprovals(
            ApprovalRegister register, ApprovalFlow flow, StageCases stages, Accounts accounts, CurrentUser user) {
        this.register = register;
        this.flow = flow;
        this.stages = stages;
        this.accounts = accounts;
        this.user = user;
    }

    @Override
    public ApprovalAt seen(Where where) {
        Approval approval = find(where);
        return new ApprovalAt(stages.facts(approval.caseId()), approval);
    }

    @Override
    public ApprovalAt locked(Where where, Set<Role> roles) {
        Approval first = find(where);
        accounts.lock(List.of(first.accountId()));
        stages.forget(first.caseId());
        ApprovalAt now = seen(where);
        if (!now.approval().isOpen()) {
            throw new Conflict("approval-over", now.approval().state());
        }
        if (now.approval().askedBy().equals(user.id())) {
            throw new NotAllowed("own-request");
        }
        return now;
    }

    @Override
    public void look(ApprovalAt subject, Doing done) {
        if (!done.completesTask()) {
            flow.over(subject.approval().caseId(), subject.approval().id());
        }
    }

    private Approval find(Where where) {
        String id = where.id(ApprovalProcess.APPROVAL_ID);
        return register.find(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0)
                .filter(a -> user.isSystem()
                        || user.groups().contains(a.role().group())
                        || user.groups().contains(Role.ADMINISTRATORS.group()))
                .orElseThrow(() -> new NotFound("no-approval"));
    }
}
