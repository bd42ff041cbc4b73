package org.huikuan.cases.people;

import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.ledger.Contact;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody at the customer has another name, post or number. */
@Component
class EditPerson extends PersonAct<PersonAt, PersonInput> {

    private final CasePeople people;

    EditPerson(PeopleOfCases subjects, CasePeople people) {
        super("edit-person", subjects, PersonInput.class);
        this.people = people;
    }

    @Override
    public ActForm form(PersonAt at) {
        Contact person = at.person();
        return new ActForm()
                .propose("name", person.name())
                .propose("role", person.role())
                .propose("phone", person.phone())
                .propose("email", person.email())
                .propose("language", person.language());
    }

    @Override
    public void check(PersonAt at, PersonInput input, FormInput mistakes) {
        people.check(at.facts(), input, at.person().name(), mistakes);
    }

    @Override
    public @Nullable Object carryOut(PersonAt at, PersonInput input, Doing doing) {
        people.save(at.facts(), input, at.person().name());
        return null;
    }
}
