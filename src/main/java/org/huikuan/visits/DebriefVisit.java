package org.huikuan.visits;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseRoles;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.StageDesk;
import org.huikuan.shared.FormInput;
import org.huikuan.visits.process.VisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks back on a visit that brought nothing (reference 7.7, V10); after the last one the stage is exhausted. */
@Component
class DebriefVisit {

    static final Set<String> FIELDS = Set.of("wentWrong", "doNext");

    private final VisitGuard guard;
    private final StageDesk desk;
    private final Visits visits;
    private final VisitTerms terms;
    private final WorkingDays days;

    DebriefVisit(VisitGuard guard, StageDesk desk, Visits visits, VisitTerms terms, WorkingDays days) {
        this.guard = guard;
        this.desk = desk;
        this.visits = visits;
        this.terms = terms;
        this.days = days;
    }

    void debrief(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = guard.at(id, CaseRoles.COLLECTING, Stage.VISIT, VisitProcess.DEBRIEF);
        FormInput words = new FormInput(values);
        String wentWrong = words.required("wentWrong", 2000);
        String doNext = words.required("doNext", 2000);
        words.check();
        Visit visit = visits.latest(id, Stage.VISIT).orElseThrow();
        VisitDebrief debrief = new VisitDebrief(
                Objects.requireNonNull(wentWrong), Objects.requireNonNull(doNext), now.today(), desk.userId());
        visits.debriefed(visit.id(), debrief);
        desk.journal(now, "visit-debriefed", debrief.wentWrong(), debrief.doNext());
        desk.put(now, nextStep(now, visit));
    }

    /** The next visit is prepared at once and by the working day before the date the report named. */
    private Position nextStep(CaseFacts now, Visit visit) {
        int attempt = now.kase().position().attempt();
        LocalDate today = now.today();
        if (attempt >= terms.of(now).attempts()) {
            return VisitPlaces.at(now, VisitPlaces.EXHAUSTED, today, today);
        }
        VisitReport report = visit.report();
        LocalDate next = report == null || report.nextOn() == null ? today : report.nextOn();
        LocalDate before = days.plus(now.creditor().country(), next, -1);
        return VisitPlaces.at(now, VisitProcess.PREPARE, attempt + 1, today, before.isBefore(today) ? today : before);
    }
}
