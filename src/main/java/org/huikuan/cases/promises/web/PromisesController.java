package org.huikuan.cases.promises.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.reads.CaseReads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The promises of a case to read. */
@RestController
class PromisesController {

    private final CaseReads reads;

    PromisesController(CaseReads reads) {
        this.reads = reads;
    }

    @Operation(operationId = "listPromises", summary = "Promises to pay of the case")
    @GetMapping("/api/cases/{number}/promises")
    List<PromiseView> promises(@PathVariable String number) {
        return reads.pauses(CaseId.of(number), Promise.class).stream()
                .map(PromiseView::of)
                .toList();
    }
}
