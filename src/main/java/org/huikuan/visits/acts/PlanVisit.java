package org.huikuan.visits.acts;

import java.util.List;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Code;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.visits.Appointment;
import org.huikuan.visits.PlannedDays;
import org.huikuan.visits.Preparation;
import org.huikuan.visits.Visit;
import org.huikuan.visits.VisitLetters;
import org.huikuan.visits.VisitPlaces;
import org.huikuan.visits.VisitSays;
import org.huikuan.visits.Visits;
import org.huikuan.visits.process.VisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares a visit: nine preparations settled, the appointment made, the customer told by letter. */
@Component
class PlanVisit implements Act<CaseFacts, PlanVisitInput> {

    private final Subjects<CaseFacts> subjects;
    private final StageCases stages;
    private final Visits visits;
    private final AppointmentRules rules;
    private final PlannedDays days;
    private final VisitLetters letters;
    private final VisitConduct conduct;
    private final PlanForm form;

    PlanVisit(
            VisitGuard guard,
            StageCases stages,
            Visits visits,
            AppointmentRules rules,
            PlannedDays days,
            VisitLetters letters,
            VisitConduct conduct,
            PlanForm form) {
        this.conduct = conduct;
        this.subjects = new CasesAt(guard, stages, Stage.VISIT, VisitProcess.PREPARE);
        this.stages = stages;
        this.visits = visits;
        this.rules = rules;
        this.days = days;
        this.letters = letters;
        this.form = form;
    }

    @Override
    public String key() {
        return "prepare-the-visit";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(VisitProcess.PREPARE_THE_VISIT);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return subjects;
    }

    @Override
    public Class<PlanVisitInput> input() {
        return PlanVisitInput.class;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return form.ofVisit(now);
    }

    @Override
    public void check(CaseFacts now, PlanVisitInput input, FormInput mistakes) {
        rules.check(now, input.appointment(), mistakes);
        input.preparations().check(mistakes);
        needs("paymentForm", input.paymentForm(), "V3", input.preparations().V3(), mistakes);
        needs("lane", input.lane(), "V7", input.preparations().V7(), mistakes);
        if (Boolean.FALSE.equals(input.redLinesRead())) {
            mistakes.wrong("redLinesRead", "red-lines");
        }
    }

    private static void needs(
            String field,
            @Nullable Code answer,
            String code,
            Preparation.@Nullable State preparation,
            FormInput mistakes) {
        if (answer == null && preparation == Preparation.State.CONFIRMED && !mistakes.isWrong(field)) {
            mistakes.wrong(field, "preparation-needs", code);
        }
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, PlanVisitInput input, Doing doing) {
        PlannedDays.Of planned = days.of(now, input.appointment().date());
        Visit visit = visits.insert(visit(now, input, planned, doing.by()));
        stages.put(now, VisitPlaces.before(now, visit));
        stages.journal(now, "visit-planned", words(visit), waivers(visit));
        conduct.tell(now, input.appointment());
        letters.announce(now, visit);
        return null;
    }

    private Visit visit(CaseFacts now, PlanVisitInput input, PlannedDays.Of planned, String by) {
        boolean calls = input.preparations().V5() == Preparation.State.CONFIRMED;
        return new Visit(
                0,
                now.kase().id(),
                Stage.VISIT,
                now.kase().position().attempt(),
                Visit.next(visits.of(now.kase().id()), Stage.VISIT),
                input.appointment().of(input.visitors()),
                calls ? planned.callOn() : null,
                planned.reportBy(),
                new Visit.Planned(
                        now.today(),
                        by,
                        code(input.paymentForm()),
                        code(input.lane()),
                        input.appointment().lateReason(),
                        input.appointment().agreed(),
                        input.appointment().exceptionReason()),
                null,
                input.preparations().preparations(),
                null,
                null,
                null);
    }

    private static @Nullable String code(@Nullable Code answer) {
        return answer == null ? null : answer.code();
    }

    private static Sentence words(Visit visit) {
        Appointment a = visit.appointment();
        return VisitSays.VISIT_AT.with(
                a.on(),
                a.at(),
                Arg.text(a.place()),
                a.visitors(),
                Arg.code("decision-maker", a.meetRole()),
                Arg.text(a.meet()));
    }

    private static @Nullable Sentence waivers(Visit visit) {
        List<Sentence> waived = visit.preparations().stream()
                .filter(Preparation::isWaived)
                .map(p -> Sentence.joined(" ", p.code(), Arg.text(String.valueOf(p.note()))))
                .toList();
        return waived.isEmpty() ? null : VisitSays.WAIVED.with(Sentence.list(waived));
    }
}
