package org.huikuan.recovery.supply;

import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.recovery.acts.RecoveryForm;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;

/** The credit controllers carry out a supply hold or its end: whom of sales they have told, and when. */
abstract class SupplyAct extends DeclaredAct<SupplyAt, ToldInput> {

    private final String task;
    private final RecoveryForm form;

    SupplyAct(String key, SupplyCases holds, String task, RecoveryForm form) {
        super(key, Set.of(Role.CREDIT, Role.ADMINISTRATORS), holds, ToldInput.class);
        this.task = task;
        this.form = form;
    }

    @Override
    public final Set<String> tasks() {
        return Set.of(task);
    }

    @Override
    public final ActForm form(SupplyAt at) {
        return form.withHold(at).propose("on", at.facts().today());
    }

    @Override
    public final void check(SupplyAt at, ToldInput input, FormInput mistakes) {
        input.check(at.facts().today(), mistakes);
    }
}
