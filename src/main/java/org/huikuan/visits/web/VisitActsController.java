package org.huikuan.visits.web;

import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.visits.VisitActs;
import org.huikuan.visits.VisitReads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts of visits without a task, with the fields of the forms; each answers the visits of the case. */
@RestController
@RequestMapping("/api/cases/{number}")
class VisitActsController {

    private final VisitActs acts;
    private final VisitReads reads;

    VisitActsController(VisitActs acts, VisitReads reads) {
        this.acts = acts;
        this.reads = reads;
    }

    @GetMapping("/visits")
    List<VisitView> visits(@PathVariable String number) {
        return reads.of(CaseId.of(number)).stream().map(VisitView::of).toList();
    }

    @PostMapping("/visit-plan")
    List<VisitView> plan(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.plan(CaseId.of(number), fields);
        return visits(number);
    }

    @PostMapping("/visit-call")
    List<VisitView> call(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.call(CaseId.of(number), fields);
        return visits(number);
    }

    @PostMapping("/visit-debrief")
    List<VisitView> debrief(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.debrief(CaseId.of(number), fields);
        return visits(number);
    }

    @PostMapping("/manager-visit-plan")
    List<VisitView> managerPlan(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.planManagerVisit(CaseId.of(number), fields);
        return visits(number);
    }

    @PostMapping("/manager-visit-report")
    List<VisitView> managerReport(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.reportManagerVisit(CaseId.of(number), fields);
        return visits(number);
    }
}
