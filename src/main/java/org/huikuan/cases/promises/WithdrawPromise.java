package org.huikuan.cases.promises;

import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OfCase;
import org.huikuan.cases.acts.ReasonInput;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customer takes the promise back, or it was none. */
@Component
class WithdrawPromise implements Act<OfCase<Promise>, ReasonInput> {

    private final PromisesOfCases subjects;
    private final PromiseActs acts;

    WithdrawPromise(PromisesOfCases subjects, PromiseActs acts) {
        this.subjects = subjects;
        this.acts = acts;
    }

    @Override
    public String key() {
        return "withdraw-promise";
    }

    @Override
    public Set<Role> roles() {
        return ActRoles.COLLECTING;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public Subjects<OfCase<Promise>> subjects() {
        return subjects;
    }

    @Override
    public Class<ReasonInput> input() {
        return ReasonInput.class;
    }

    @Override
    public ActForm form(OfCase<Promise> of) {
        return new ActForm().show("promise", Map.of("promise", of.part()));
    }

    @Override
    public @Nullable Object carryOut(OfCase<Promise> of, ReasonInput input, Doing doing) {
        acts.withdraw(of.facts(), of.part(), input.reason());
        return null;
    }
}
