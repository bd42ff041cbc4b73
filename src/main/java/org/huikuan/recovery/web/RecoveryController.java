package org.huikuan.recovery.web;

import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.recovery.RecoveryActs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The case brief, the measures and the stops of deliveries to read; acts on them see {@link RecoveryCalls}. */
@RestController
@RequestMapping("/api/cases/{number}")
class RecoveryController {

    private final RecoveryActs acts;
    private final RecoverySheets sheets;

    RecoveryController(RecoveryActs acts, RecoverySheets sheets) {
        this.acts = acts;
        this.sheets = sheets;
    }

    @GetMapping("/brief")
    RecoverySheets.BriefSheet brief(@PathVariable String number) {
        return sheets.brief(CaseId.of(number));
    }

    @GetMapping("/measures")
    RecoverySheets.MeasureSheet measures(@PathVariable String number) {
        return sheets.measures(CaseId.of(number));
    }

    /** Every hold of the case, the oldest first. */
    @GetMapping("/supply-hold")
    List<Sheet.SupplyHoldView> supplyHolds(@PathVariable String number) {
        return sheets.supplyHolds(CaseId.of(number));
    }

    @PostMapping("/measures")
    RecoverySheets.MeasureSheet chooseMeasures(
            @PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.chooseMeasures(CaseId.of(number), fields);
        return measures(number);
    }

    @PostMapping("/measures/{id}/report")
    RecoverySheets.MeasureSheet report(
            @PathVariable String number, @PathVariable long id, @RequestBody Map<String, @Nullable Object> fields) {
        acts.report(CaseId.of(number), id, fields);
        return measures(number);
    }
}
