package org.huikuan.caseplans;

import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.approvals.Approvable;
import org.huikuan.approvals.Approval;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.reads.CaseSheets;
import org.springframework.stereotype.Component;

/** A plan that concedes more than a manager may. */
@Component
public class CasePlanApproval implements Approvable {

    public static final String KIND = "case-plan";

    private final CasePlans plans;

    CasePlanApproval(CasePlans plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ActForm show(ActForm form, CaseFacts now, Approval approval) {
        return form.show("case", CaseSheets.debtSheet(now))
                .show("case-plan", Map.of("plan", plans.find(approval.of()).orElseThrow()));
    }

    @Override
    public void decided(CaseFacts now, Approval approval) {
        CasePlan plan = plans.find(approval.of()).orElseThrow();
        Approval.Decided said = approval.decided();
        if (said != null && plan.isProposed()) {
            plans.update(plan.decided(
                    approval.isApproved() ? CasePlanState.APPROVED : CasePlanState.RETURNED,
                    new CasePlan.Decided(said.by(), said.on(), said.reason())));
        }
    }
}
