package org.huikuan.cases.diagnoses.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.diagnoses.Diagnoses;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The diagnoses of a case to read. */
@RestController
class DiagnosesController {

    private final CaseAccess access;
    private final Diagnoses diagnoses;

    DiagnosesController(CaseAccess access, Diagnoses diagnoses) {
        this.access = access;
        this.diagnoses = diagnoses;
    }

    @Operation(
            operationId = "listDiagnoses",
            summary = "Why the customer does not pay, as it was found, the newest first")
    @GetMapping("/api/cases/{number}/diagnoses")
    List<DiagnosisView> diagnoses(@PathVariable String number) {
        return diagnoses.of(access.visible(CaseId.of(number)).id()).stream()
                .map(DiagnosisView::of)
                .toList();
    }
}
