package org.huikuan.caseplans.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.caseplans.PlanReads;
import org.huikuan.cases.CaseId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plans of a case to read. */
@RestController
class CasePlanController {

    private final PlanReads reads;

    CasePlanController(PlanReads reads) {
        this.reads = reads;
    }

    @Operation(operationId = "listCasePlans", summary = "The plan of the case in all its versions, the newest first")
    @GetMapping("/api/cases/{number}/case-plan")
    List<CasePlanView> plans(@PathVariable String number) {
        return reads.of(CaseId.of(number)).stream()
                .map(p -> CasePlanView.of(p, reads.seesTheFloor()))
                .toList();
    }
}
