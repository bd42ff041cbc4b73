package org.huikuan.recovery.supply;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.recovery.acts.RecoveryForm;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager ends a stop of deliveries (解除暂停供货); one that nobody has carried out is called off. */
@Component
class LiftSupply implements Act<SupplyAt, LiftInput> {

    private final Subjects<SupplyAt> holds;
    private final SupplyActs supply;
    private final RecoveryForm form;

    LiftSupply(StageCases stages, SupplyHolds holds, SupplyFlow flow, SupplyActs supply, RecoveryForm form) {
        this.holds = new SupplyCases(stages, holds, flow, SupplyHoldState.ORDERED, SupplyHoldState.HELD);
        this.supply = supply;
        this.form = form;
    }

    @Override
    public String key() {
        return "lift-supply";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public Subjects<SupplyAt> subjects() {
        return holds;
    }

    @Override
    public Class<LiftInput> input() {
        return LiftInput.class;
    }

    @Override
    public ActForm form(SupplyAt at) {
        return form.holdOnly(at);
    }

    @Override
    public @Nullable Object carryOut(SupplyAt at, LiftInput input, Doing doing) {
        supply.lift(at.facts(), at.hold(), input.reason());
        return null;
    }
}
