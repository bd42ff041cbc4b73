package org.huikuan.visits;

import java.util.Map;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.TaskForms;
import org.huikuan.visits.process.ManagerVisitProcess;
import org.huikuan.visits.process.VisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms of the tasks of visits. */
@Service
@Transactional
class VisitTaskForms implements TaskForms {

    private static final Map<String, Set<String>> FIELDS = Map.of(
            VisitProcess.PREPARE_THE_VISIT, PlanVisit.FIELDS,
            VisitProcess.CALL_BEFORE_THE_VISIT, CallBeforeVisit.FIELDS,
            VisitProcess.DEBRIEF_THE_VISIT, DebriefVisit.FIELDS,
            ManagerVisitProcess.PLAN_THE_MANAGER_VISIT, PlanManagerVisit.FIELDS,
            ManagerVisitProcess.REPORT_THE_MANAGER_VISIT, ReportManagerVisit.FIELDS);

    private final PlanVisit plans;
    private final CallBeforeVisit calls;
    private final DebriefVisit debriefs;
    private final PlanManagerVisit managerPlans;
    private final ReportManagerVisit managerReports;

    VisitTaskForms(
            PlanVisit plans,
            CallBeforeVisit calls,
            DebriefVisit debriefs,
            PlanManagerVisit managerPlans,
            ReportManagerVisit managerReports) {
        this.plans = plans;
        this.calls = calls;
        this.debriefs = debriefs;
        this.managerPlans = managerPlans;
        this.managerReports = managerReports;
    }

    @Override
    public boolean knows(String taskDefinitionKey) {
        return FIELDS.containsKey(taskDefinitionKey);
    }

    @Override
    public Set<String> fields(String taskDefinitionKey) {
        return FIELDS.getOrDefault(taskDefinitionKey, Set.of());
    }

    @Override
    public void accept(
            String taskDefinitionKey,
            String taskId,
            Map<String, @Nullable Object> scope,
            Map<String, @Nullable Object> values) {
        CaseId id = CaseId.of(String.valueOf(scope.get("caseId")));
        switch (taskDefinitionKey) {
            case VisitProcess.PREPARE_THE_VISIT -> plans.prepare(id, values);
            case VisitProcess.CALL_BEFORE_THE_VISIT -> calls.call(id, values, taskId);
            case VisitProcess.DEBRIEF_THE_VISIT -> debriefs.debrief(id, values);
            case ManagerVisitProcess.PLAN_THE_MANAGER_VISIT -> managerPlans.plan(id, values);
            default -> managerReports.report(id, values, taskId);
        }
    }
}
