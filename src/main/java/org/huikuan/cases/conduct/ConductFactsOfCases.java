package org.huikuan.cases.conduct;

import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.LateCases;
import org.huikuan.conduct.ConductFacts;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** What keeps us from contacting the customer of a case, open or ended; named by {@code conductFactId} besides the case. */
@Component
class ConductFactsOfCases implements Subjects<FactOf> {

    static final String ID = "conductFactId";

    private final LateCases cases;
    private final ConductFacts all;

    ConductFactsOfCases(LateCases cases, ConductFacts all) {
        this.cases = cases;
        this.all = all;
    }

    @Override
    public FactOf seen(Where where) {
        return of(cases.seen(where), where.id(ID));
    }

    @Override
    public FactOf locked(Where where, Set<Role> roles) {
        return of(cases.locked(where, roles), where.id(ID));
    }

    @Override
    public boolean isLate() {
        return true;
    }

    @Override
    public String of() {
        return ID;
    }

    @Override
    public void look(FactOf subject, Doing done) {}

    private FactOf of(CaseFacts facts, String id) {
        return Optional.of(id)
                .filter(i -> i.matches("\\d{1,18}"))
                .flatMap(i -> all.find(Long.parseLong(i)))
                .filter(f -> f.accountId() == facts.account().id())
                .map(f -> new FactOf(facts, f))
                .orElseThrow(() -> new NotFound("no-conduct-fact", id));
    }
}
