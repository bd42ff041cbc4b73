package org.huikuan.cases.holds.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.reads.CaseReads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The holds of a case to read. */
@RestController
class HoldsController {

    private final CaseReads reads;

    HoldsController(CaseReads reads) {
        this.reads = reads;
    }

    @Operation(operationId = "listHolds", summary = "Holds of the case")
    @GetMapping("/api/cases/{number}/holds")
    List<HoldView> holds(@PathVariable String number) {
        return reads.pauses(CaseId.of(number), Hold.class).stream()
                .map(HoldView::of)
                .toList();
    }
}
