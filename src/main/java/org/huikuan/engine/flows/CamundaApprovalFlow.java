package org.huikuan.engine.flows;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.approvals.ApprovalFlow;
import org.huikuan.approvals.process.ApprovalProcess;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.engine.Unchecked;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** Starts and ends the processes of approvals; their key is the case's number, {@code -A} and the approval's id. */
@Component
class CamundaApprovalFlow implements ApprovalFlow {

    private final RuntimeService runtime;
    private final Unchecked unchecked;

    CamundaApprovalFlow(RuntimeService runtime, Unchecked unchecked) {
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    @Override
    public void asked(CaseId id, long approvalId) {
        unchecked.run(() -> runtime.startProcessInstanceByKey(
                ApprovalProcess.KEY,
                key(id, approvalId),
                Map.of(CollectionCaseProcess.CASE_ID, id.number(), ApprovalProcess.APPROVAL_ID, approvalId)));
    }

    @Override
    public void over(CaseId id, long approvalId) {
        unchecked.run(() -> runtime.createMessageCorrelation(ApprovalProcess.APPROVAL_OVER)
                .processInstanceBusinessKey(key(id, approvalId))
                .correlateAll());
    }

    private static String key(CaseId id, long approvalId) {
        return BusinessKey.of(id.number(), BusinessKey.Kind.APPROVAL, approvalId);
    }
}
