package org.huikuan.cases.people;

import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.acts.NothingInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody is no longer at the customer. */
@Component
class RemovePerson extends PersonAct<PersonAt, NothingInput> {

    private final CasePeople people;

    RemovePerson(PeopleOfCases subjects, CasePeople people) {
        super("remove-person", subjects, NothingInput.class);
        this.people = people;
    }

    @Override
    public ActForm form(PersonAt at) {
        return new ActForm().show("person", Map.of("name", at.person().name()));
    }

    @Override
    public @Nullable Object carryOut(PersonAt at, NothingInput input, Doing doing) {
        people.remove(at);
        return null;
    }
}
