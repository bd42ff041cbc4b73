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

/** The credit controllers have resumed the deliveries (恢复供货). */
@Component
class ReleaseTheSupply implements Act<SupplyAt, ToldInput> {

    private final Subjects<SupplyAt> holds;
    private final SupplyDesk supply;
    private final RecoveryForm form;

    ReleaseTheSupply(StageDesk desk, SupplyHolds holds, SupplyFlow flow, SupplyDesk supply, RecoveryForm form) {
        this.holds = new SupplyCases(desk, holds, flow, SupplyHoldState.LIFTED);
        this.supply = supply;
        this.form = form;
    }

    @Override
    public String key() {
        return "release-the-supply";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CREDIT, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(SupplyHoldProcess.RELEASE_THE_SUPPLY);
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
        supply.release(at, input.by(doing.by(), at.facts().today()));
        return null;
    }
}
