package org.huikuan.cases.conduct;

import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.LateCases;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** Contacts of a case, open or ended, outside of the contact rules; named by {@code markId} besides the case. */
@Component
class MarksOfCases implements Subjects<MarkOf> {

    static final String ID = "markId";

    private final LateCases cases;
    private final ContactMarks all;

    MarksOfCases(LateCases cases, ContactMarks all) {
        this.cases = cases;
        this.all = all;
    }

    @Override
    public MarkOf seen(Where where) {
        return of(cases.seen(where), where.id(ID));
    }

    @Override
    public MarkOf locked(Where where, Set<Role> roles) {
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
    public void look(MarkOf subject, Doing done) {}

    private MarkOf of(CaseFacts facts, String id) {
        return Optional.of(id)
                .filter(i -> i.matches("\\d{1,18}"))
                .flatMap(i -> all.find(Long.parseLong(i)))
                .filter(m -> m.caseId() == facts.kase().id().value())
                .map(m -> new MarkOf(facts, m))
                .orElseThrow(() -> new NotFound("no-contact-mark", id));
    }
}
