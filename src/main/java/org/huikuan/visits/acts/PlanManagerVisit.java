package org.huikuan.visits.acts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.debtors.Lever;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.staffing.Collectors;
import org.huikuan.visits.Appointment;
import org.huikuan.visits.Concession;
import org.huikuan.visits.ManagerPlan;
import org.huikuan.visits.PlannedDays;
import org.huikuan.visits.Visit;
import org.huikuan.visits.VisitLetters;
import org.huikuan.visits.VisitPlaces;
import org.huikuan.visits.VisitSays;
import org.huikuan.visits.Visits;
import org.huikuan.visits.process.ManagerVisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The manager plans the visit to the decision-maker: who goes, for what, and how far the house may give way. */
@Component
class PlanManagerVisit implements Act<CaseFacts, PlanManagerInput> {

    private final Subjects<CaseFacts> subjects;
    private final StageCases stages;
    private final Visits visits;
    private final Collectors people;
    private final AppointmentRules rules;
    private final ConcessionLimits limits;
    private final ConcessionApproval concessions;
    private final PlannedDays days;
    private final VisitLetters letters;
    private final VisitConduct conduct;
    private final PlanForm form;

    PlanManagerVisit(
            VisitGuard guard,
            StageCases stages,
            Visits visits,
            Collectors people,
            AppointmentRules rules,
            ConcessionLimits limits,
            ConcessionApproval concessions,
            PlannedDays days,
            VisitLetters letters,
            VisitConduct conduct,
            PlanForm form) {
        this.conduct = conduct;
        this.subjects = new CasesAt(guard, stages, Stage.MANAGER_VISIT, ManagerVisitProcess.PLAN);
        this.stages = stages;
        this.visits = visits;
        this.people = people;
        this.rules = rules;
        this.limits = limits;
        this.concessions = concessions;
        this.days = days;
        this.letters = letters;
        this.form = form;
    }

    @Override
    public String key() {
        return "plan-the-manager-visit";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(ManagerVisitProcess.PLAN_THE_MANAGER_VISIT);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return subjects;
    }

    @Override
    public Class<PlanManagerInput> input() {
        return PlanManagerInput.class;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return form.ofManagerVisit(now, stages.userId());
    }

    @Override
    public void check(CaseFacts now, PlanManagerInput input, FormInput mistakes) {
        rules.check(now, input.appointment(), mistakes);
        String manager = manager(input);
        String collector = collector(now, input);
        goes("manager", manager, mistakes);
        goes("collector", collector, mistakes);
        if (manager.equals(collector)) {
            mistakes.wrong("collector", "two-go", manager);
        }
        Concession concession = input.limit().limit().read(mistakes);
        if (concession != null) {
            limits.check(concession, input.approval(), mistakes);
        }
    }

    private void goes(String field, @Nullable String name, FormInput mistakes) {
        if (name == null) {
            mistakes.refuseMissing(field);
        } else if (!mistakes.isWrong(field) && !people.exists(name)) {
            mistakes.wrong(field, "no-collector", name);
        }
    }

    private String manager(PlanManagerInput input) {
        return input.manager() == null ? stages.userId() : input.manager();
    }

    private static @Nullable String collector(CaseFacts now, PlanManagerInput input) {
        return input.collector() == null ? now.kase().collector() : input.collector();
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, PlanManagerInput input, Doing doing) {
        PlannedDays.Of planned = days.of(now, input.appointment().date());
        Visit visit = visits.insert(visit(now, input, planned));
        stages.put(
                now,
                VisitPlaces.at(
                        now, ManagerVisitProcess.REPORT, visit.appointment().on(), visit.reportBy()));
        ManagerPlan plan = Objects.requireNonNull(visit.plan());
        stages.journal(now, "manager-visit-planned", words(visit, plan), grounds(plan));
        conduct.tell(now, input.appointment());
        concessions.ask(now, visit, plan);
        letters.invite(now, visit);
        return null;
    }

    private Visit visit(CaseFacts now, PlanManagerInput input, PlannedDays.Of planned) {
        ManagerPlan plan = plan(now, input);
        List<Visit> before = visits.of(now.kase().id());
        return new Visit(
                0,
                now.kase().id(),
                Stage.MANAGER_VISIT,
                now.kase().position().attempt(),
                Visit.next(before, Stage.MANAGER_VISIT),
                input.appointment().of(plan.manager() + ", " + plan.collector()),
                null,
                planned.reportBy(),
                new Visit.Planned(
                        now.today(),
                        stages.userId(),
                        null,
                        null,
                        input.appointment().lateReason(),
                        input.appointment().agreed(),
                        input.appointment().exceptionReason()),
                null,
                List.of(),
                plan,
                null,
                null);
    }

    private ManagerPlan plan(CaseFacts now, PlanManagerInput input) {
        Concession concession = input.limit().limit().given();
        ApprovalInput approval = limits.decide(now, concession, input.approval());
        return new ManagerPlan(
                manager(input),
                Objects.requireNonNull(collector(now, input)),
                input.aim(),
                input.fallback(),
                input.levers().stream().map(Lever::code).toList(),
                concession,
                approval.approverRole() == null ? null : approval.approverRole().code(),
                approval.approver());
    }

    private static Sentence words(Visit visit, ManagerPlan plan) {
        Appointment a = visit.appointment();
        return VisitSays.MANAGER_VISIT_AT.with(
                a.on(),
                a.at(),
                a.visitors(),
                Arg.code("decision-maker", a.meetRole()),
                Arg.text(a.meet()),
                Arg.text(plan.aim()),
                Arg.text(plan.fallback()),
                Arg.things(plan.levers().stream().map(l -> Arg.code("lever", l)).toList()));
    }

    private static Sentence grounds(ManagerPlan plan) {
        Arg limit = plan.concession().asArg();
        return plan.approver() == null
                ? VisitSays.CONCESSION_LIMIT.with(limit)
                : VisitSays.APPROVED_LIMIT.with(
                        limit,
                        Arg.code("concession-authority", String.valueOf(plan.approverRole())),
                        Arg.text(plan.approver()));
    }
}
