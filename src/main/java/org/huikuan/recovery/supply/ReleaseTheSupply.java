package org.huikuan.recovery.supply;

import org.huikuan.acts.Doing;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.recovery.acts.RecoveryForm;
import org.huikuan.recovery.process.SupplyHoldProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The credit controllers have resumed the deliveries (恢复供货). */
@Component
class ReleaseTheSupply extends SupplyAct {

    private final SupplyActs supply;

    ReleaseTheSupply(StageCases stages, SupplyHolds holds, SupplyFlow flow, SupplyActs supply, RecoveryForm form) {
        super(
                "release-the-supply",
                new SupplyCases(stages, holds, flow, SupplyHoldState.LIFTED),
                SupplyHoldProcess.RELEASE_THE_SUPPLY,
                form);
        this.supply = supply;
    }

    @Override
    public @Nullable Object carryOut(SupplyAt at, ToldInput input, Doing doing) {
        supply.release(at, input.by(doing.by(), at.facts().today()));
        return null;
    }
}
