package org.huikuan.approvals;

import org.huikuan.cases.CaseId;

/** What the business tells the process of an approval. */
public interface ApprovalFlow {

    /** Its process starts with the task of the approvers. */
    void asked(CaseId id, long approvalId);

    /** It was decided without the task, or nobody needs it any more: the task ends. */
    void over(CaseId id, long approvalId);
}
