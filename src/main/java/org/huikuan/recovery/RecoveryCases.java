package org.huikuan.recovery;

import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Role;

/**
 * Cases that stand at one step of commercial recovery, named by {@code caseId}. After an act without a task the case's
 * process enters the stage anew where it stands then.
 */
public final class RecoveryCases implements Subjects<CaseFacts> {

    private final StageCases stages;
    private final String step;

    public RecoveryCases(StageCases stages, String step) {
        this.stages = stages;
        this.step = step;
    }

    @Override
    public CaseFacts seen(Where where) {
        return stages.visible(id(where));
    }

    @Override
    public CaseFacts locked(Where where, Set<Role> roles) {
        CaseFacts now = stages.forAct(id(where), groups(roles));
        StagePath.require(now, step);
        return now;
    }

    @Override
    public void look(CaseFacts subject, Doing done) {
        if (!done.completesTask()) {
            stages.ring(subject.kase().id());
        }
    }

    public static CaseId id(Where where) {
        return CaseId.of(where.id("caseId"));
    }

    public static Set<String> groups(Set<Role> roles) {
        return roles.stream().map(Role::group).collect(Collectors.toSet());
    }
}
