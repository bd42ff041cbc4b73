package org.huikuan.cases.insight;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.LateCases;
import org.huikuan.debtors.HeldLevers;
import org.huikuan.debtors.Lever;
import org.huikuan.shared.Code;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** Levers against the customer of a case, open or ended; named by {@code lever} besides the case. */
@Component
class LeversOfCases implements Subjects<LeverAt> {

    private static final String LEVER = "lever";

    private final LateCases cases;
    private final HeldLevers levers;

    LeversOfCases(LateCases cases, HeldLevers levers) {
        this.cases = cases;
        this.levers = levers;
    }

    @Override
    public LeverAt seen(Where where) {
        return at(cases.seen(where), where.id(LEVER));
    }

    @Override
    public LeverAt locked(Where where, Set<Role> roles) {
        return at(cases.locked(where, roles), where.id(LEVER));
    }

    @Override
    public boolean isLate() {
        return true;
    }

    @Override
    public String of() {
        return LEVER;
    }

    @Override
    public void look(LeverAt subject, Doing done) {}

    private LeverAt at(CaseFacts facts, String code) {
        Lever lever = Code.find(Lever.class, code).orElseThrow(() -> new NotFound("no-lever", code));
        return new LeverAt(facts, lever, levers.of(facts.account().id()));
    }
}
