package org.huikuan.recovery.process;

import java.util.Date;
import org.huikuan.recovery.supply.SupplyDays;
import org.springframework.stereotype.Component;

/** What the model of a supply hold asks. */
@Component("supplyHold")
public class SupplyHoldSteps {

    private final SupplyDays days;

    public SupplyHoldSteps(SupplyDays days) {
        this.days = days;
    }

    public String state(Long supplyHoldId) {
        return days.state(supplyHoldId).code();
    }

    /** The last second of the day by which deliveries are stopped or resumed. */
    public Date dueAt(Long supplyHoldId) {
        return Date.from(days.dueAt(supplyHoldId));
    }
}
