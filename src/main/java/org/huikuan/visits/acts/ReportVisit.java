package org.huikuan.visits.acts;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.huikuan.visits.Visits;
import org.huikuan.visits.process.VisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what a visit brought, and where the stage goes on. */
@Component
class ReportVisit implements Act<VisitAt, ReportVisitInput> {

    private final Subjects<VisitAt> subjects;
    private final StageCases stages;
    private final ReportCheck words;
    private final KeepReport reports;
    private final MeetingForm form;
    private final AfterVisit next;

    ReportVisit(
            VisitGuard guard,
            StageCases stages,
            Visits visits,
            ReportCheck words,
            KeepReport reports,
            MeetingForm form,
            AfterVisit next) {
        this.subjects = new VisitsAt(guard, stages, visits, Stage.VISIT, VisitProcess.REPORT);
        this.stages = stages;
        this.words = words;
        this.reports = reports;
        this.form = form;
        this.next = next;
    }

    @Override
    public String key() {
        return "report-the-visit";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(VisitProcess.REPORT_THE_VISIT);
    }

    @Override
    public Subjects<VisitAt> subjects() {
        return subjects;
    }

    @Override
    public Class<ReportVisitInput> input() {
        return ReportVisitInput.class;
    }

    @Override
    public ActForm form(VisitAt at) {
        return form.of(at).propose("visitors", at.visit().appointment().visitors());
    }

    @Override
    public void check(VisitAt at, ReportVisitInput input, FormInput mistakes) {
        words.read(input.meeting(), mistakes, at.facts());
    }

    @Override
    public @Nullable Object carryOut(VisitAt at, ReportVisitInput input, Doing doing) {
        CaseFacts now = at.facts();
        ReportCheck.Read read = words.read(input.meeting(), FormInput.ofRight(), now);
        reports.keep(now, at.visit(), read, input.visitors(), null, doing.taskId());
        stages.put(stages.facts(now.kase().id()), next.of(now, read));
        return null;
    }
}
