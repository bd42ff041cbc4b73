package org.huikuan.engine.flows;

import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalFlow;
import org.huikuan.legal.process.InsolvencyClaimProcess;
import org.huikuan.legal.process.LegalDeadlineProcess;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** Starts and ends the processes beside a case that legal action needs. */
@Component
class CamundaLegalFlow implements LegalFlow {

    private final PartOfCase deadline;
    private final PartOfCase claim;

    CamundaLegalFlow(Instances instances) {
        deadline = new PartOfCase(
                instances,
                LegalDeadlineProcess.KEY,
                BusinessKey.Kind.LEGAL_DEADLINE,
                LegalDeadlineProcess.DEADLINE_ID,
                LegalDeadlineProcess.DEADLINE_OVER);
        claim = new PartOfCase(
                instances,
                InsolvencyClaimProcess.KEY,
                BusinessKey.Kind.INSOLVENCY,
                InsolvencyClaimProcess.HOLD_ID,
                InsolvencyClaimProcess.CLAIM_OVER);
    }

    @Override
    public void deadlineBegun(CaseId id, long deadlineId) {
        deadline.start(id, deadlineId);
    }

    @Override
    public void deadlineOver(CaseId id, long deadlineId) {
        deadline.ring(id, deadlineId);
    }

    @Override
    public void claimWanted(CaseId id, long holdId) {
        claim.start(id, holdId);
    }

    @Override
    public void claimOver(CaseId id, long holdId) {
        claim.ring(id, holdId);
    }
}
