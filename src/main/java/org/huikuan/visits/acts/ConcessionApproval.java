package org.huikuan.visits.acts;

import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.approvals.Approvable;
import org.huikuan.approvals.Approval;
import org.huikuan.approvals.ApprovalActs;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.shared.Role;
import org.huikuan.visits.ManagerPlan;
import org.huikuan.visits.Visit;
import org.huikuan.visits.Visits;
import org.springframework.stereotype.Component;

/** A concession above the manager's authority; the visit goes on meanwhile, refused it gives up nothing. */
@Component
class ConcessionApproval implements Approvable {

    static final String KIND = "concession";

    private final ApprovalActs approvals;
    private final Visits visits;

    ConcessionApproval(ApprovalActs approvals, Visits visits) {
        this.approvals = approvals;
        this.visits = visits;
    }

    /** What waited for a plan that the new one replaces is given up. */
    void ask(CaseFacts now, Visit visit, ManagerPlan plan) {
        visits.of(now.kase().id()).forEach(v -> approvals.withdraw(now.kase().id(), KIND, v.id()));
        if (plan.awaitsApproval()) {
            Role role = Role.of(String.valueOf(plan.approverRole())).orElseThrow();
            approvals.ask(now, KIND, visit.id(), role, visit.appointment().on());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ActForm show(ActForm form, CaseFacts now, Approval approval) {
        Visit visit = visits.of(now.kase().id()).stream()
                .filter(v -> v.id() == approval.of())
                .findFirst()
                .orElseThrow();
        return form.show("case", CaseSheets.debtSheet(now)).show("visit", Map.of("visit", visit));
    }

    @Override
    public void decided(CaseFacts now, Approval approval) {
        Approval.Decided said = approval.decided();
        if (said != null && approval.isApproved()) {
            visits.approved(approval.of(), said.by());
        } else {
            visits.refused(approval.of());
        }
    }
}
