package org.huikuan.legal;

import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.Role;

/** Cases that stand at one step of legal action, named by {@code caseId}. */
public final class AtStep implements Subjects<CaseFacts> {

    private final LegalStage stage;
    private final String step;

    public AtStep(LegalStage stage, String step) {
        this.stage = stage;
        this.step = step;
    }

    @Override
    public CaseFacts seen(Where where) {
        return stage.cases().visible(CaseId.of(where.id("caseId")));
    }

    @Override
    public CaseFacts locked(Where where, Set<Role> roles) {
        return stage.at(CaseId.of(where.id("caseId")), groups(roles), step);
    }

    @Override
    public void look(CaseFacts subject, Doing done) {
        if (!done.completesTask()) {
            stage.cases().ring(subject.kase().id());
        }
    }

    public static Set<String> groups(Set<Role> roles) {
        return roles.stream().map(Role::group).collect(Collectors.toSet());
    }
}
