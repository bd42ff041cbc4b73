package org.huikuan.approvals.process;

/** Names that the model of an approval and Java share. */
public final class ApprovalProcess {

    public static final String KEY = "approval";
    public static final String APPROVAL_ID = "approvalId";
    public static final String APPROVAL_OVER = "approval-over";
    public static final String DECIDE_THE_APPROVAL = "Task_DecideTheApproval";

    private ApprovalProcess() {}
}
