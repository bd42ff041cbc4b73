package org.huikuan.recovery.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The case brief, the measures and the stops of deliveries to read; acts on them see {@link RecoveryCalls}. */
@RestController
@RequestMapping("/api/cases/{number}")
class RecoveryController {

    private final RecoverySheets sheets;

    RecoveryController(RecoverySheets sheets) {
        this.sheets = sheets;
    }

    @Operation(operationId = "getCaseBrief", summary = "The brief that was written before commercial recovery")
    @GetMapping("/brief")
    RecoverySheets.BriefSheet brief(@PathVariable String number) {
        return sheets.brief(CaseId.of(number));
    }

    @Operation(operationId = "listMeasures", summary = "Measures of the case")
    @GetMapping("/measures")
    RecoverySheets.MeasureSheet measures(@PathVariable String number) {
        return sheets.measures(CaseId.of(number));
    }

    /** Every hold of the case, the oldest first. */
    @Operation(operationId = "listSupplyHolds", summary = "Supply holds of the case")
    @GetMapping("/supply-hold")
    List<Sheet.SupplyHoldView> supplyHolds(@PathVariable String number) {
        return sheets.supplyHolds(CaseId.of(number));
    }
}
