package org.huikuan.cases.people;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.LateCases;
import org.huikuan.debtors.Counterparts;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** People at the customer of a case, open or ended; named by {@code personName} besides the case. */
@Component
class PeopleOfCases implements Subjects<PersonAt> {

    private static final String NAME = "personName";

    private final LateCases cases;
    private final Counterparts people;

    PeopleOfCases(LateCases cases, Counterparts people) {
        this.cases = cases;
        this.people = people;
    }

    @Override
    public PersonAt seen(Where where) {
        return at(cases.seen(where), where.id(NAME));
    }

    @Override
    public PersonAt locked(Where where, Set<Role> roles) {
        return at(cases.locked(where, roles), where.id(NAME));
    }

    @Override
    public boolean isLate() {
        return true;
    }

    @Override
    public String of() {
        return NAME;
    }

    @Override
    public void look(PersonAt subject, Doing done) {}

    private PersonAt at(CaseFacts facts, String name) {
        return people.of(facts.account().id()).stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .map(c -> new PersonAt(facts, c))
                .orElseThrow(() -> new NotFound("no-contact", name));
    }
}
