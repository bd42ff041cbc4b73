package org.huikuan.cases.people;

import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.LateCases;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody at the customer becomes known. */
@Component
class RecordPerson extends PersonAct<CaseFacts, PersonInput> {

    private final CasePeople people;

    RecordPerson(LateCases subjects, CasePeople people) {
        super("person", subjects, PersonInput.class);
        this.people = people;
    }

    @Override
    public void check(CaseFacts facts, PersonInput input, FormInput mistakes) {
        people.check(facts, input, null, mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts facts, PersonInput input, Doing doing) {
        people.save(facts, input, null);
        return null;
    }
}
