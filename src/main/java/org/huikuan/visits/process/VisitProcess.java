package org.huikuan.visits.process;

/** Names that the model of the visit and Java share. */
public final class VisitProcess {

    public static final String KEY = "visit";
    public static final String PREPARE_THE_VISIT = "Task_PrepareTheVisit";
    public static final String CALL_BEFORE_THE_VISIT = "Task_CallBeforeTheVisit";
    public static final String REPORT_THE_VISIT = "Task_ReportTheVisit";
    public static final String DEBRIEF_THE_VISIT = "Task_DebriefTheVisit";

    /** Steps of the stage. */
    public static final String PREPARE = "prepare";

    public static final String CALL_BEFORE = "call-before";
    public static final String REPORT = "report";
    public static final String DEBRIEF = "debrief";

    private VisitProcess() {}
}
