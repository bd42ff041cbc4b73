package org.huikuan.visits.acts;

import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.coaching.CoachingQueue;
import org.huikuan.coaching.Experience;
import org.huikuan.coaching.SelfReview;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.visits.VisitDebrief;
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
    private final AfterVisit next;
    private final CaseSheets sheets;
    private final CoachingQueue coaching;

    DebriefVisit(
            VisitGuard guard,
            StageCases stages,
            Visits visits,
            AfterVisit next,
            CaseSheets sheets,
            CoachingQueue coaching) {
        this.subjects = new VisitsAt(guard, stages, visits, Stage.VISIT, VisitProcess.DEBRIEF);
        this.stages = stages;
        this.visits = visits;
        this.next = next;
        this.sheets = sheets;
        this.coaching = coaching;
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
        Experience of = new Experience(now.kase().accountId(), now.kase().id().value(), doing.by(), now.today());
        coaching.reviewed(of, at.visit().id(), new SelfReview(input.wentWrong(), input.doNext(), input.helpWanted()));
        stages.journal(now, "visit-debriefed", Sentence.text(debrief.wentWrong()), Sentence.text(debrief.doNext()));
        stages.put(now, next.of(now, at.visit()));
        return null;
    }
}
