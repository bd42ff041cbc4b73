package org.huikuan.cases.disputes.process;

/** Names that the model of a dispute and Java share. */
public final class DisputeProcess {

    public static final String KEY = "dispute";
    public static final String DISPUTE_ID = "disputeId";
    public static final String DISPUTE_CLOSED = "dispute-closed";
    public static final String RESOLVE_THE_DISPUTE = "Task_ResolveTheDispute";
    public static final String DECIDE_THE_DISPUTE = "Task_DecideTheDispute";
    public static final String ISSUE_THE_CREDIT_NOTE = "Task_IssueTheCreditNote";

    private DisputeProcess() {}
}
