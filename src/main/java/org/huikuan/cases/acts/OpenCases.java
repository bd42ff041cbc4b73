package org.huikuan.cases.acts;

import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseReview;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** Open cases, named by {@code caseId}. After an act without a task the case looks at its facts. */
@Component
public class OpenCases implements Subjects<CaseFacts> {

    static final String ID = "caseId";

    private final CaseAccess access;
    private final Facts facts;
    private final CaseReview review;

    OpenCases(CaseAccess access, Facts facts, CaseReview review) {
        this.access = access;
        this.facts = facts;
        this.review = review;
    }

    @Override
    public CaseFacts seen(Where where) {
        return facts.of(access.visible(CaseId.of(where.id(ID))).id());
    }

    @Override
    public CaseFacts locked(Where where, Set<Role> roles) {
        return access.forAct(
                CaseId.of(where.id(ID)), roles.stream().map(Role::group).collect(Collectors.toSet()));
    }

    @Override
    public void look(CaseFacts subject, Doing done) {
        if (!done.completesTask()) {
            review.after(subject.kase().accountId(), Bell.FROM_OUTSIDE);
        }
    }
}
