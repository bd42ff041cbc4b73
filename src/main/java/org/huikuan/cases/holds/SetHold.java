package org.huikuan.cases.holds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All acts for the account, or for one invoice, stop until a day. */
@Component
class SetHold implements Act<CaseFacts, SetHoldInput> {

    private final OpenCases subjects;
    private final HoldActs acts;

    SetHold(OpenCases subjects, HoldActs acts) {
        this.subjects = subjects;
        this.acts = acts;
    }

    @Override
    public String key() {
        return "hold";
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
    public Subjects<CaseFacts> subjects() {
        return subjects;
    }

    @Override
    public Class<SetHoldInput> input() {
        return SetHoldInput.class;
    }

    @Override
    public ActForm form(CaseFacts facts) {
        List<ActForm.Option> of = new ArrayList<>(List.of(new ActForm.Option("", null)));
        facts.items().forEach(i -> of.add(ActForm.Option.of(i.number())));
        return new ActForm().options("invoice", of);
    }

    @Override
    public void check(CaseFacts facts, SetHoldInput input, FormInput mistakes) {
        WrittenHold.of(input, facts, mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts facts, SetHoldInput input, Doing doing) {
        return acts.set(facts, WrittenHold.of(input, facts, FormInput.ofRight()), doing.by());
    }
}
