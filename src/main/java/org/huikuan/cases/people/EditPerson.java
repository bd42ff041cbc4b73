package org.huikuan.cases.people;

import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.PersonFacts;
import org.huikuan.shared.Code;
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
        Counterpart person = at.person();
        return known(person.facts())
                .propose("name", person.name())
                .propose("role", person.role())
                .propose("phone", person.phone())
                .propose("email", person.email())
                .propose("language", person.language());
    }

    private static ActForm known(PersonFacts facts) {
        return new ActForm()
                .propose("decisionMaker", Code.codeOf(facts.decisionMaker()))
                .propose("power", Code.codeOf(facts.power()))
                .propose("attitude", Code.codeOf(facts.attitude()))
                .propose("maySign", facts.maySign().code())
                .propose("verifiedBy", Code.codeOf(facts.verifiedBy()))
                .propose("channels", facts.channels().stream().map(Code::code).collect(Collectors.joining("\n")))
                .propose("basis", Code.codeOf(facts.basis()))
                .propose("leftOn", facts.leftOn());
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
