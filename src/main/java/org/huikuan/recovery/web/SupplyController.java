package org.huikuan.recovery.web;

import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.recovery.RecoveryReads;
import org.huikuan.recovery.SupplyActs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deliveries to the customer of a case stopped and resumed. */
@RestController
@RequestMapping("/api/cases/{number}/supply-hold")
class SupplyController {

    private final SupplyActs acts;
    private final RecoveryReads reads;

    SupplyController(SupplyActs acts, RecoveryReads reads) {
        this.acts = acts;
        this.reads = reads;
    }

    /** Every hold of the case, the oldest first. */
    @GetMapping
    List<Sheet.SupplyHoldView> all(@PathVariable String number) {
        return reads.supplyHolds(CaseId.of(number)).stream()
                .map(Sheet.SupplyHoldView::of)
                .toList();
    }

    /** The credit controllers have stopped the deliveries. */
    @PostMapping
    List<Sheet.SupplyHoldView> hold(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.hold(CaseId.of(number), fields);
        return all(number);
    }

    /** A manager ends the stop. */
    @PostMapping("/lift")
    List<Sheet.SupplyHoldView> lift(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.lift(CaseId.of(number), fields);
        return all(number);
    }

    /** The credit controllers have resumed the deliveries. */
    @PostMapping("/release")
    List<Sheet.SupplyHoldView> release(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.release(CaseId.of(number), fields);
        return all(number);
    }
}
