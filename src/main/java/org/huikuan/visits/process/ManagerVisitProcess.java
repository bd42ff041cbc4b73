package org.huikuan.visits.process;

/** Names that the model of the manager's visit and Java share. */
public final class ManagerVisitProcess {

    public static final String KEY = "manager-visit";
    public static final String PLAN_THE_MANAGER_VISIT = "Task_PlanTheManagerVisit";
    public static final String REPORT_THE_MANAGER_VISIT = "Task_ReportTheManagerVisit";

    /** Steps of the stage. */
    public static final String PLAN = "plan";

    public static final String REPORT = "report";

    private ManagerVisitProcess() {}
}
