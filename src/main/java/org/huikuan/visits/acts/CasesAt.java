package org.huikuan.visits.acts;

import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Role;

/** Cases that stand at one step of a stage of visits, named by {@code caseId}. */
final class CasesAt implements Subjects<CaseFacts> {

    private final VisitGuard guard;
    private final StageCases stages;
    private final Stage stage;
    private final String step;

    CasesAt(VisitGuard guard, StageCases stages, Stage stage, String step) {
        this.guard = guard;
        this.stages = stages;
        this.stage = stage;
        this.step = step;
    }

    @Override
    public CaseFacts seen(Where where) {
        return stages.visible(CaseId.of(where.id("caseId")));
    }

    @Override
    public CaseFacts locked(Where where, Set<Role> roles) {
        Set<String> groups = roles.stream().map(Role::group).collect(Collectors.toSet());
        return guard.at(CaseId.of(where.id("caseId")), groups, stage, step);
    }

    @Override
    public void look(CaseFacts subject, Doing done) {
        if (!done.completesTask()) {
            stages.ring(subject.kase().id());
        }
    }
}
