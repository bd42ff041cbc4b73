package org.huikuan.engine.flows;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.engine.Unchecked;
import org.huikuan.recovery.process.SupplyHoldProcess;
import org.huikuan.recovery.supply.SupplyFlow;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** Starts and rings the processes of supply holds; their key is the case's number, {@code -S} and the hold's id. */
@Component
class CamundaSupplyFlow implements SupplyFlow {

    private final RuntimeService runtime;
    private final Unchecked unchecked;

    CamundaSupplyFlow(RuntimeService runtime, Unchecked unchecked) {
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    @Override
    public void ordered(CaseId id, long supplyHoldId) {
        unchecked.run(() -> runtime.startProcessInstanceByKey(
                SupplyHoldProcess.KEY,
                key(id, supplyHoldId),
                Map.of(CollectionCaseProcess.CASE_ID, id.number(), SupplyHoldProcess.SUPPLY_HOLD_ID, supplyHoldId)));
    }

    @Override
    public void changed(CaseId id, long supplyHoldId) {
        unchecked.run(() -> runtime.createMessageCorrelation(SupplyHoldProcess.SUPPLY_HOLD_CHANGED)
                .processInstanceBusinessKey(key(id, supplyHoldId))
                .correlateAll());
    }

    private static String key(CaseId id, long supplyHoldId) {
        return BusinessKey.of(id.number(), BusinessKey.Kind.SUPPLY_HOLD, supplyHoldId);
    }
}
