package org.huikuan.recovery.supply;

import org.huikuan.acts.Doing;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.recovery.acts.RecoveryForm;
import org.huikuan.recovery.process.SupplyHoldProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The credit controllers have stopped the deliveries (暂停供货). */
@Component
class HoldTheSupply extends SupplyAct {

    private final SupplyActs supply;

    HoldTheSupply(StageCases stages, SupplyHolds holds, SupplyFlow flow, SupplyActs supply, RecoveryForm form) {
        super(
                "hold-the-supply",
                new SupplyCases(stages, holds, flow, SupplyHoldState.ORDERED),
                SupplyHoldProcess.HOLD_THE_SUPPLY,
                form);
        this.supply = supply;
    }

    @Override
    public @Nullable Object carryOut(SupplyAt at, ToldInput input, Doing doing) {
        supply.hold(at, input.by(doing.by(), at.facts().today()));
        return null;
    }
}
