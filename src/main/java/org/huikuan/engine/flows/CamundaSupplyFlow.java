package org.huikuan.engine.flows;

import org.huikuan.cases.CaseId;
import org.huikuan.recovery.process.SupplyHoldProcess;
import org.huikuan.recovery.supply.SupplyFlow;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** Starts and rings the processes of supply holds. */
@Component
class CamundaSupplyFlow implements SupplyFlow {

    private final PartOfCase hold;

    CamundaSupplyFlow(Instances instances) {
        hold = new PartOfCase(
                instances,
                SupplyHoldProcess.KEY,
                BusinessKey.Kind.SUPPLY_HOLD,
                SupplyHoldProcess.SUPPLY_HOLD_ID,
                SupplyHoldProcess.SUPPLY_HOLD_CHANGED);
    }

    @Override
    public void ordered(CaseId id, long supplyHoldId) {
        hold.start(id, supplyHoldId);
    }

    @Override
    public void changed(CaseId id, long supplyHoldId) {
        hold.ring(id, supplyHoldId);
    }
}
