package org.huikuan.approvals;

import java.time.Instant;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Service;

/** Who decides an approval, and by when. */
@Service
public class ApprovalDays {

    private final ApprovalRegister register;
    private final StageCases stages;

    ApprovalDays(ApprovalRegister register, StageCases stages) {
        this.register = register;
        this.stages = stages;
    }

    /** Group of the role that decides. */
    public String approvers(long approvalId) {
        return approval(approvalId).role().group();
    }

    /** The last second of the day by which it is wanted. */
    public Instant dueAt(long approvalId) {
        Approval approval = approval(approvalId);
        return stages.facts(approval.caseId()).endOf(approval.dueOn());
    }

    private Approval approval(long id) {
        return register.find(id).orElseThrow(() -> new NotFound("no-approval"));
    }
}
