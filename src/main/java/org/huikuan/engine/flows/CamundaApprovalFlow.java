package org.huikuan.engine.flows;

import org.huikuan.approvals.ApprovalFlow;
import org.huikuan.approvals.process.ApprovalProcess;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** Starts and ends the processes of approvals. */
@Component
class CamundaApprovalFlow implements ApprovalFlow {

    private final PartOfCase approval;

    CamundaApprovalFlow(Instances instances) {
        approval = new PartOfCase(
                instances,
                ApprovalProcess.KEY,
                BusinessKey.Kind.APPROVAL,
                ApprovalProcess.APPROVAL_ID,
                ApprovalProcess.APPROVAL_OVER);
    }

    @Override
    public void asked(CaseId id, long approvalId) {
        approval.start(id, approvalId);
    }

    @Override
    public void over(CaseId id, long approvalId) {
        approval.ring(id, approvalId);
    }
}
