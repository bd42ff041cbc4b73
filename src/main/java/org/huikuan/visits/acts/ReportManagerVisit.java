package org.huikuan.visits.acts;

import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.visits.Concession;
import org.huikuan.visits.ManagerPlan;
import org.huikuan.visits.VisitPlaces;
import org.huikuan.visits.VisitSays;
import org.huikuan.visits.Visits;
import org.huikuan.visits.process.ManagerVisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what the manager's visit brought; both names are in it, and what was given stays within the plan. */
@Component
class ReportManagerVisit implements Act<VisitAt, ReportManagerInput> {

    private final Subjects<VisitAt> subjects;
    private final StageCases stages;
    private final ReportCheck words;
    private final KeepReport reports;
    private final MeetingForm form;
    private final ConcessionLimits limits;

    ReportManagerVisit(
            VisitGuard guard,
            StageCases stages,
            Visits visits,
            ReportCheck words,
            KeepReport reports,
            MeetingForm form,
            ConcessionLimits limits) {
        this.subjects = new VisitsAt(guard, stages, visits, Stage.MANAGER_VISIT, ManagerVisitProcess.REPORT);
        this.stages = stages;
        this.words = words;
        this.reports = reports;
        this.form = form;
        this.limits = limits;
    }

    @Override
    public String key() {
        return "report-the-manager-visit";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(ManagerVisitProcess.REPORT_THE_MANAGER_VISIT);
    }

    @Override
    public Subjects<VisitAt> subjects() {
        return subjects;
    }

    @Override
    public Class<ReportManagerInput> input() {
        return ReportManagerInput.class;
    }

    @Override
    public ActForm form(VisitAt at) {
        ManagerPlan plan = plan(at);
        return form.of(at)
                .propose("manager", plan.manager())
                .propose("collector", plan.collector())
                .propose("concession", ConcessionKind.NONE.code());
    }

    @Override
    public void check(VisitAt at, ReportManagerInput input, FormInput mistakes) {
        words.read(input.meeting(), mistakes, at.facts());
        Concession given = input.given().read(mistakes);
        Concession limit = plan(at).concession();
        if (given != null && !given.isWithin(limit)) {
            mistakes.wrong("concession", "above-plan", given, limit);
        } else if (given != null && plan(at).awaitsApproval() && !limits.isOwn(given)) {
            mistakes.wrong("concession", "concession-awaited", given);
        }
    }

    @Override
    public @Nullable Object carryOut(VisitAt at, ReportManagerInput input, Doing doing) {
        CaseFacts now = at.facts();
        ReportCheck.Read read = words.read(input.meeting(), FormInput.ofRight(), now);
        Concession given = input.given().given();
        reports.keep(now, at.visit(), read, input.manager() + ", " + input.collector(), given, doing.taskId());
        if (given.kind() != ConcessionKind.NONE) {
            stages.journal(
                    now,
                    "concession-given",
                    Sentence.parts(given.asArg()),
                    VisitSays.LIMIT.with(plan(at).concession().asArg()));
        }
        stages.put(stages.facts(now.kase().id()), nextStep(now, read));
        return null;
    }

    private static ManagerPlan plan(VisitAt at) {
        return Objects.requireNonNull(at.visit().plan());
    }

    /** A visit that did not take place, or whose promise fails later, is planned anew. */
    private static Position nextStep(CaseFacts now, ReportCheck.Read read) {
        boolean again = read.isPromised() || read.isDisputed() || read.came() == null;
        return VisitPlaces.at(now, again ? ManagerVisitProcess.PLAN : VisitPlaces.EXHAUSTED, now.today(), now.today());
    }
}
