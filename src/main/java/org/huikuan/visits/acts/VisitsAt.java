package org.huikuan.visits.acts;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Role;
import org.huikuan.visits.Visit;
import org.huikuan.visits.Visits;

/** Cases that stand at one step of a visit, with that visit, named by {@code caseId}. */
final class VisitsAt implements Subjects<VisitAt> {

    private final CasesAt cases;
    private final Visits visits;
    private final Stage stage;

    VisitsAt(VisitGuard guard, StageCases stages, Visits visits, Stage stage, String step) {
        this.cases = new CasesAt(guard, stages, stage, step);
        this.visits = visits;
        this.stage = stage;
    }

    @Override
    public VisitAt seen(Where where) {
        return with(cases.seen(where));
    }

    @Override
    public VisitAt locked(Where where, Set<Role> roles) {
        return with(cases.locked(where, roles));
    }

    private VisitAt with(CaseFacts now) {
        Visit visit = visits.latest(now.kase().id(), stage).orElseThrow(() -> new Conflict("no-visit-planned"));
        return new VisitAt(now, visit);
    }

    @Override
    public void look(VisitAt subject, Doing done) {
        cases.look(subject.facts(), done);
    }
}
