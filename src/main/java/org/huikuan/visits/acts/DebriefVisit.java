package org.huikuan.visits.acts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.visits.Visit;
import org.huikuan.visits.VisitDebrief;
import org.huikuan.visits.VisitPlaces;
import org.huikuan.visits.VisitReport;
import org.huikuan.visits.VisitTerms;
import org.huikuan.visits.Visits;
import org.huikuan.visits.process.VisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks back on a visit that brought nothing (reference 7.7, V10); after the last one the stage is exhausted. */
@Component
class DebriefVisit implements Act<VisitAt, DebriefInput> {

    private final Subjects<VisitAt> subjects;
    private final StageCases stages;
    private final Visits visits;
    private final VisitTerms terms;
    private final WorkingDays days;
    private final CaseSheets sheets;

    DebriefVisit(
            VisitGuard guard, StageCases stages, Visits visits, VisitTerms terms, WorkingDays days, CaseSheets sheets) {
        this.subjects = new VisitsAt(guard, stages, visits, Stage.VISIT, VisitProcess.DEBRIEF);
        this.stages = stages;
        this.visits = visits;
        this.terms = terms;
        this.days = days;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "debrief-the-visit";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(VisitProcess.DEBRIEF_THE_VISIT);
    }

    @Override
    public Subjects<VisitAt> subjects() {
        return subjects;
    }

    @Override
    public Class<DebriefInput> input() {
        return DebriefInput.class;
    }

    @Override
    public ActForm form(VisitAt at) {
        return new ActForm().show("case", sheets.caseSheet(at.facts())).show("visit", Map.of("visit", at.visit()));
    }

    @Override
    public @Nullable Object carryOut(VisitAt at, DebriefInput input, Doing doing) {
        CaseFacts now = at.facts();
        VisitDebrief debrief = new VisitDebrief(input.wentWrong(), input.doNext(), now.today(), doing.by());
        visits.debriefed(at.visit().id(), debrief);
        stages.journal(now, "visit-debriefed", Sentence.text(debrief.wentWrong()), Sentence.text(debrief.doNext()));
        stages.put(now, nextStep(now, at.visit()));
        return null;
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
