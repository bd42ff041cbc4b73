package org.huikuan.recovery.process;

/** Names that the model of commercial recovery and Java share. */
public final class CommercialRecoveryProcess {

    public static final String KEY = "commercial-recovery";
    public static final String MEASURE_ID = "measureId";

    public static final String WRITE_THE_CASE_BRIEF = "Task_WriteTheCaseBrief";
    public static final String CHOOSE_THE_MEASURES = "Task_ChooseTheMeasures";
    public static final String CARRY_OUT_THE_MEASURE = "Task_CarryOutTheMeasure";
    public static final String DECIDE_THE_NEXT_STEP = "Task_DecideTheNextStep";

    /** Steps of the stage. */
    public static final String BRIEF = "brief";

    public static final String CHOOSE = "choose";
    public static final String MEASURES = "measures";
    public static final String NOTICE = "notice";
    public static final String DEADLINE = "deadline";
    public static final String DECIDE = "decide";

    /** The manager has decided that nothing more is done here; only until the move table has answered. */
    public static final String EXHAUSTED = "exhausted";

    private CommercialRecoveryProcess() {}
}
