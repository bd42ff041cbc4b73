package org.huikuan.engine.flows;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.engine.Unchecked;
import org.huikuan.legal.LegalFlow;
import org.huikuan.legal.process.InsolvencyClaimProcess;
import org.huikuan.legal.process.LegalDeadlineProcess;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** Starts and ends the processes beside a case that legal action needs. */
@Component
class CamundaLegalFlow implements LegalFlow {

    private final RuntimeService runtime;
    private final Unchecked unchecked;

    CamundaLegalFlow(RuntimeService runtime, Unchecked unchecked) {
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    @Override
    public void deadlineBegun(CaseId id, long deadlineId) {
        start(LegalDeadlineProcess.KEY, deadlineKey(id, deadlineId), id, LegalDeadlineProcess.DEADLINE_ID, deadlineId);
    }

    @Override
    public void deadlineOver(CaseId id, long deadlineId) {
        ring(LegalDeadlineProcess.DEADLINE_OVER, deadlineKey(id, deadlineId));
    }

    @Override
    public void claimWanted(CaseId id, long holdId) {
        start(InsolvencyClaimProcess.KEY, claimKey(id, holdId), id, InsolvencyClaimProcess.HOLD_ID, holdId);
    }

    @Override
    public void claimOver(CaseId id, long holdId) {
        ring(InsolvencyClaimProcess.CLAIM_OVER, claimKey(id, holdId));
    }

    private void start(String process, String businessKey, CaseId id, String variable, long value) {
        unchecked.run(() -> runtime.startProcessInstanceByKey(
                process, businessKey, Map.of(CollectionCaseProcess.CASE_ID, id.number(), variable, value)));
    }

    private void ring(String message, String businessKey) {
        unchecked.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAll());
    }

    private static String deadlineKey(CaseId id, long deadlineId) {
        return BusinessKey.of(id.number(), BusinessKey.Kind.LEGAL_DEADLINE, deadlineId);
    }

    private static String claimKey(CaseId id, long holdId) {
        return BusinessKey.of(id.number(), BusinessKey.Kind.INSOLVENCY, holdId);
    }
}
