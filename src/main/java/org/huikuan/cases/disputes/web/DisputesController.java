package org.huikuan.cases.disputes.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.reads.CaseReads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The disputes of a case to read. */
@RestController
class DisputesController {

    private final CaseReads reads;

    DisputesController(CaseReads reads) {
        this.reads = reads;
    }

    @Operation(operationId = "listDisputes", summary = "Disputes of the case")
    @GetMapping("/api/cases/{number}/disputes")
    List<DisputeView> disputes(@PathVariable String number) {
        return reads.pauses(CaseId.of(number), Dispute.class).stream()
                .map(DisputeView::of)
                .toList();
    }
}
