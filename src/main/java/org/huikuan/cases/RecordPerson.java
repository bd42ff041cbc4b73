package org.huikuan.cases;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody at the customer becomes known. */
@Component
class RecordPerson implements Act<CaseFacts, PersonInput> {

    private final LateCases subjects;
    private final CasePeople people;

    RecordPerson(LateCases subjects, CasePeople people) {
        this.subjects = subjects;
        this.people = people;
    }

    @Override
    public String key() {
        return "person";
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
    public Subjects<CaseFacts> subjects() {
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
    public void check(CaseFacts facts, PersonInput input, FormInput mistakes) {
        people.check(facts, input, null, mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts facts, PersonInput input, Doing doing) {
        people.save(facts, input, null);
        return null;
    }
}
