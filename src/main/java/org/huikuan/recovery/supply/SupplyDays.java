package org.huikuan.recovery.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Service;

/** Where a supply hold stands and by when it is to be carried out. */
@Service
public class SupplyDays {

    private final SupplyHolds holds;
    private final StageCases stages;

    SupplyDays(SupplyHolds holds, StageCases stages) {
        this.holds = holds;
        this.stages = stages;
    }

    public SupplyHoldState state(long supplyHoldId) {
        return hold(supplyHoldId).state();
    }

    /** The last second of the day by which the next act is due: deliveries are resumed on the day the stop is lifted. */
    public Instant dueAt(long supplyHoldId) {
        SupplyHold hold = hold(supplyHoldId);
        SupplyHold.Lift lift = hold.lift();
        LocalDate day = lift == null ? hold.dueOn() : lift.on();
        return stages.facts(hold.caseId()).endOf(day);
    }

    private SupplyHold hold(long id) {
        return holds.find(id).orElseThrow(() -> new NotFound("no-supply-hold"));
    }
}
