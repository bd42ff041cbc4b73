package org.huikuan.cases;

import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody is no longer at the customer. */
@Component
class RemovePerson implements Act<PersonAt, NothingInput> {

    private final PeopleOfCases subjects;
    private final CasePeople people;

    RemovePerson(PeopleOfCases subjects, CasePeople people) {
        this.subjects = subjects;
        this.people = people;
    }

    @Override
    public String key() {
        return "remove-person";
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
    public Class<NothingInput> input() {
        return NothingInput.class;
    }

    @Override
    public boolean onlyAdds() {
        return true;
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
