package org.huikuan.visits;

import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.StageDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts of visits without a task; afterwards the case's process enters the stage anew at the stored step. */
@Service
@Transactional
public class VisitActs {

    private final PlanVisit plans;
    private final CallBeforeVisit calls;
    private final DebriefVisit debriefs;
    private final PlanManagerVisit managerPlans;
    private final ReportManagerVisit managerReports;
    private final StageDesk desk;

    VisitActs(
            PlanVisit plans,
            CallBeforeVisit calls,
            DebriefVisit debriefs,
            PlanManagerVisit managerPlans,
            ReportManagerVisit managerReports,
            StageDesk desk) {
        this.plans = plans;
        this.calls = calls;
        this.debriefs = debriefs;
        this.managerPlans = managerPlans;
        this.managerReports = managerReports;
        this.desk = desk;
    }

    public void plan(CaseId id, Map<String, ? extends @Nullable Object> values) {
        plans.prepare(id, values);
        desk.ring(id);
    }

    public void call(CaseId id, Map<String, ? extends @Nullable Object> values) {
        calls.call(id, values, null);
        desk.ring(id);
    }

    public void debrief(CaseId id, Map<String, ? extends @Nullable Object> values) {
        debriefs.debrief(id, values);
        desk.ring(id);
    }

    public void planManagerVisit(CaseId id, Map<String, ? extends @Nullable Object> values) {
        managerPlans.plan(id, values);
        desk.ring(id);
    }

    public void reportManagerVisit(CaseId id, Map<String, ? extends @Nullable Object> values) {
        managerReports.report(id, values, null);
        desk.ring(id);
    }
}
