package org.huikuan.visits.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.visits.VisitReads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The visits of a case. */
@RestController
class VisitsController {

    private final VisitReads reads;

    VisitsController(VisitReads reads) {
        this.reads = reads;
    }

    @Operation(operationId = "listVisits", summary = "Visits of the case")
    @GetMapping("/api/cases/{number}/visits")
    List<VisitView> visits(@PathVariable String number) {
        return reads.of(CaseId.of(number)).stream().map(VisitView::of).toList();
    }
}
