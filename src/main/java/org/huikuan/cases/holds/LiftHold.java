package org.huikuan.cases.holds;

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

/** The hold ends before its day. */
@Component
class LiftHold implements Act<OfCase<Hold>, ReasonInput> {

    private final HoldsOfCases subjects;
    private final HoldActs acts;

    LiftHold(HoldsOfCases subjects, HoldActs acts) {
        this.subjects = subjects;
        this.acts = acts;
    }

    @Override
    public String key() {
        return "lift-hold";
    }

    @Override
    public Set<Role> roles() {
        return ActRoles.HOLDING;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public Subjects<OfCase<Hold>> subjects() {
        return subjects;
    }

    @Override
    public Class<ReasonInput> input() {
        return ReasonInput.class;
    }

    @Override
    public ActForm form(OfCase<Hold> of) {
        return new ActForm().show("hold", Map.of("hold", of.part()));
    }

    @Override
    public @Nullable Object carryOut(OfCase<Hold> of, ReasonInput input, Doing doing) {
        acts.lift(of.facts(), of.part(), doing.by(), input.reason());
        return null;
    }
}
