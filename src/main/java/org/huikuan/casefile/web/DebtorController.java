package org.huikuan.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import org.huikuan.casefile.CaseFileReads;
import org.huikuan.cases.CaseId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is known of the debtor of a case. */
@RestController
class DebtorController {

    private final CaseFileReads files;

    DebtorController(CaseFileReads files) {
        this.files = files;
    }

    @Operation(
            operationId = "getDebtor",
            summary = "What is known of the debtor: people, way of payment, intelligence, levers, payment priority")
    @GetMapping("/api/cases/{number}/debtor")
    DebtorView of(@PathVariable String number) {
        return DebtorView.of(files.of(CaseId.of(number)));
    }
}
