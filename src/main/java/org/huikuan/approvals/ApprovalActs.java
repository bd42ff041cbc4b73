package org.huikuan.approvals;

import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Service;

/** Where modules ask for approvals and take them back. In the caller's transaction, the account locked. */
@Service
public class ApprovalActs {

    private final ApprovalRegister register;
    private final ApprovalFlow flow;
    private final StageCases stages;

    ApprovalActs(ApprovalRegister register, ApprovalFlow flow, StageCases stages) {
        this.register = register;
        this.flow = flow;
        this.stages = stages;
    }

    /**
     * Asks the role; its task begins.
     *
     * @param kind see {@link Approvable}
     * @param of the id of what waits for it
     */
    public void ask(CaseFacts now, String kind, long of, Role role, LocalDate dueOn) {
        CaseId id = now.kase().id();
        Approval asked = register.insert(new Approval(
                0,
                id,
                now.kase().accountId(),
                kind,
                of,
                role,
                ApprovalState.ASKED,
                dueOn,
                stages.userId(),
                now.today(),
                null));
        stages.journal(now, "approval-asked", of(role), null);
        flow.asked(id, asked.id());
    }

    /** The role, as the journal says it. */
    static Sentence of(Role role) {
        return Sentence.parts(new Arg.Coded("concession-authority", role.group()));
    }

    /** What waited is given up, so that nobody need decide; nothing is done where none waits. */
    public void withdraw(CaseId id, String kind, long of) {
        register.of(id).stream()
                .filter(a -> a.isOpen() && a.kind().equals(kind) && a.of() == of)
                .forEach(this::withdraw);
    }

    void withdraw(Approval approval) {
        register.update(approval.with(ApprovalState.WITHDRAWN, null));
        flow.over(approval.caseId(), approval.id());
    }
}
