package org.huikuan.cases.holds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.ActRoles;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.OpenCases;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.Role;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All acts for the account, or for one invoice, stop until a day. */
@Component
class SetHold implements Act<CaseFacts, SetHoldInput>, AsksTables {

    static final Table<Held, Terms> TERMS = Table.of("hold-terms", Held.class, Terms.class, "hold");

    private final OpenCases subjects;
    private final HoldActs acts;
    private final DecisionTables tables;

    SetHold(OpenCases subjects, HoldActs acts, DecisionTables tables) {
        this.subjects = subjects;
        this.acts = acts;
        this.tables = tables;
    }

    record Held(HoldReason reason) {}

    record Terms(int mostMonths) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TERMS);
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
        words(facts, input, mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts facts, SetHoldInput input, Doing doing) {
        return acts.set(facts, words(facts, input, FormInput.ofRight()), doing.by());
    }

    private HoldWords words(CaseFacts facts, SetHoldInput input, FormInput mistakes) {
        HoldReason reason = input.reason() == null ? HoldReason.OTHER : input.reason();
        int most = tables.ask(TERMS, new Held(reason)).out().mostMonths();
        return HoldWords.of(input, facts, most, mistakes);
    }
}
