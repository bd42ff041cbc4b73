package org.huikuan.recovery;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.StageDesk;
import org.huikuan.recovery.process.SupplyHoldProcess;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The credit controllers have stopped the deliveries (暂停供货). */
@Component
class HoldTheSupply implements Act<SupplyAt, ToldInput> {

    private final Subjects<SupplyAt> holds;
    private final SupplyDesk supply;
    private final RecoveryForm form;

    HoldTheSupply(StageDesk desk, SupplyHolds holds, SupplyFlow flow, SupplyDesk supply, RecoveryForm form) {
        this.holds = new SupplyCases(desk, holds, flow, SupplyHoldState.ORDERED);
        this.supply = supply;
        this.form = form;
    }

    @Override
    public String key() {
        return "hold-the-supply";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CREDIT, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(SupplyHoldProcess.HOLD_THE_SUPPLY);
    }

    @Override
    public Subjects<SupplyAt> subjects() {
        return holds;
    }

    @Override
    public Class<ToldInput> input() {
        return ToldInput.class;
    }

    @Override
    public ActForm form(SupplyAt at) {
        return form.withHold(at).propose("on", at.facts().today());
    }

    @Override
    public void check(SupplyAt at, ToldInput input, FormInput mistakes) {
        input.check(at.facts().today(), mistakes);
    }

    @Override
    public @Nullable Object carryOut(SupplyAt at, ToldInput input, Doing doing) {
        supply.hold(at, input.by(doing.by(), at.facts().today()));
        return null;
    }
}
