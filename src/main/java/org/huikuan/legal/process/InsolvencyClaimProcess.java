package org.huikuan.legal.process;

/** Names that the model of a claim in an insolvency and Java share. */
public final class InsolvencyClaimProcess {

    public static final String KEY = "insolvency-claim";
    public static final String HOLD_ID = "holdId";
    public static final String CLAIM_OVER = "claim-over";
    public static final String CLAIM_IN_THE_INSOLVENCY = "Task_ClaimInTheInsolvency";

    private InsolvencyClaimProcess() {}
}
