package org.huikuan.visits;

import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.huikuan.cases.StageDesk;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Role;

/** Cases that stand at one step of a stage of visits, named by {@code caseId}. */
final class VisitsAt implements Subjects<VisitAt> {

    private final VisitGuard guard;
    private final StageDesk desk;
    private final Visits visits;
    private final Stage stage;
    private final String step;

    VisitsAt(VisitGuard guard, StageDesk desk, Visits visits, Stage stage, String step) {
        this.guard = guard;
        this.desk = desk;
        this.visits = visits;
        this.stage = stage;
        this.step = step;
    }

    @Override
    public VisitAt seen(Where where) {
        return with(desk.visible(CaseId.of(where.id("caseId"))));
    }

    @Override
    public VisitAt locked(Where where, Set<Role> roles) {
        Set<String> groups = roles.stream().map(Role::group).collect(Collectors.toSet());
        return with(guard.at(CaseId.of(where.id("caseId")), groups, stage, step));
    }

    private VisitAt with(CaseFacts now) {
        Visit visit = visits.latest(now.kase().id(), stage)
                .orElseThrow(() -> new Conflict("moved-on", "case " + now.kase().id() + " has no visit planned"));
        return new VisitAt(now, visit);
    }

    @Override
    public void look(VisitAt subject, Doing done) {
        if (!done.completesTask()) {
            desk.ring(subject.facts().kase().id());
        }
    }
}
