package org.huikuan.cases;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.ledger.Contact;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody at the customer has another name, post or number. */
@Component
class EditPerson implements Act<PersonAt, PersonInput> {

    private final PeopleOfCases subjects;
    private final CasePeople people;

    EditPerson(PeopleOfCases subjects, CasePeople people) {
        this.subjects = subjects;
        this.people = people;
    }

    @Override
    public String key() {
        return "edit-person";
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
    public Subjects<PersonAt> subjects() {
        return subjects;
    }

    @Override
    public Class<PersonInput> input() {
        return PersonInput.class;
    }

    @Override
    public boolean onlyAdds() {
        return true;
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
