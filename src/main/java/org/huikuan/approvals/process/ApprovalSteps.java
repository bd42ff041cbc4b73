package org.huikuan.approvals.process;

import java.util.Date;
import org.huikuan.approvals.ApprovalDays;
import org.springframework.stereotype.Component;

/** What the model of an approval asks. */
@Component("approval")
public class ApprovalSteps {

    private final ApprovalDays days;

    public ApprovalSteps(ApprovalDays days) {
        this.days = days;
    }

    /** Group of the role that decides. */
    public String approvers(Long approvalId) {
        return days.approvers(approvalId);
    }

    /** The last second of the day by which it is wanted. */
    public Date dueAt(Long approvalId) {
        return Date.from(days.dueAt(approvalId));
    }
}
