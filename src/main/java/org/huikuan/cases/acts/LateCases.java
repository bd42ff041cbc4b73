package org.huikuan.cases.acts;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** Cases, open or ended, named by {@code caseId}; what is done to them changes nothing of where they stand. */
@Component
public class LateCases implements Subjects<CaseFacts> {

    private final CaseAccess access;
    private final Facts facts;

    LateCases(CaseAccess access, Facts facts) {
        this.access = access;
        this.facts = facts;
    }

    @Override
    public CaseFacts seen(Where where) {
        return facts.of(access.visible(CaseId.of(where.id(OpenCases.ID))).id());
    }

    @Override
    public CaseFacts locked(Where where, Set<Role> roles) {
        return access.forLateAct(CaseId.of(where.id(OpenCases.ID)), ActRoles.groups(roles));
    }

    @Override
    public boolean isLate() {
        return true;
    }

    @Override
    public void look(CaseFacts subject, Doing done) {}
}
