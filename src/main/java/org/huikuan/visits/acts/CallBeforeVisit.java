package org.huikuan.visits.acts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.contacts.Contacts;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.visits.CallAnswer;
import org.huikuan.visits.Visit;
import org.huikuan.visits.VisitPlaces;
import org.huikuan.visits.VisitTerms;
import org.huikuan.visits.Visits;
import org.huikuan.visits.process.VisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The call on the working day before a visit (reference 7.7, V5): does the appointment stand? */
@Component
class CallBeforeVisit implements Act<VisitAt, CallBeforeInput> {

    private final Subjects<VisitAt> subjects;
    private final StageCases stages;
    private final Visits visits;
    private final AppointmentRules rules;
    private final VisitTerms terms;
    private final WorkingDays days;
    private final Contacts contacts;

    CallBeforeVisit(
            VisitGuard guard,
            StageCases stages,
            Visits visits,
            AppointmentRules rules,
            VisitTerms terms,
            WorkingDays days,
            Contacts contacts) {
        this.subjects = new VisitsAt(guard, stages, visits, Stage.VISIT, VisitProcess.CALL_BEFORE);
        this.stages = stages;
        this.visits = visits;
        this.rules = rules;
        this.terms = terms;
        this.days = days;
        this.contacts = contacts;
    }

    @Override
    public String key() {
        return "call-before-the-visit";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(VisitProcess.CALL_BEFORE_THE_VISIT);
    }

    @Override
    public Subjects<VisitAt> subjects() {
        return subjects;
    }

    @Override
    public Class<CallBeforeInput> input() {
        return CallBeforeInput.class;
    }

    @Override
    public ActForm form(VisitAt at) {
        return contacts.byPhone(at.facts())
                .propose("newTime", at.visit().appointment().at())
                .show("case", contacts.caseSheet(at.facts()))
                .show("conduct", contacts.conductSheet(at.facts()))
                .show("visit", Map.of("visit", at.visit()));
    }

    @Override
    public void check(VisitAt at, CallBeforeInput input, FormInput mistakes) {
        if (input.moved() != null) {
            rules.check(at.facts(), at.visit(), input.moved(), mistakes);
        }
        if (input.answer() != null) {
            contacts.read(at.facts(), input.contact(), Channel.PHONE, mistakes);
        }
    }

    @Override
    public @Nullable Object carryOut(VisitAt at, CallBeforeInput input, Doing doing) {
        CaseFacts now = at.facts();
        Visit visit = input.moved() == null ? at.visit() : moved(now, at.visit(), input.moved());
        contacts.log(
                now,
                contacts.read(now, input.contact(), Channel.PHONE, FormInput.ofRight()),
                Channel.PHONE,
                doing.taskId());
        visits.called(visit.id(), new Visit.Call(now.today(), input.answer().code()));
        stages.put(stages.facts(now.kase().id()), nextStep(now, visit, input.answer()));
        stages.journal(
                now,
                "visit-called",
                Sentence.joined(", ", input.answer(), visit.appointment().on()),
                Sentence.text(input.note()));
        return null;
    }

    private Visit moved(CaseFacts now, Visit visit, MovedInput to) {
        VisitTerms.Terms limits = terms.of(now);
        String country = now.creditor().country();
        LocalTime at = to.newTime();
        LocalDate callOn = days.plus(country, to.newDate(), -limits.callWorkingDaysBefore());
        Visit moved = visit.movedTo(
                visit.appointment()
                        .movedTo(to.newDate(), at == null ? visit.appointment().at() : at.toString()),
                callOn.isAfter(now.today()) ? callOn : null,
                days.plus(country, to.newDate(), limits.reportWorkingDays()));
        visits.moved(visit.id(), moved.appointment(), moved.callOn(), moved.reportBy());
        return moved;
    }

    /** After a promise or a dispute the appointment is off: the visit is prepared anew if it is still needed. */
    private static Position nextStep(CaseFacts now, Visit visit, CallAnswer answer) {
        return switch (answer) {
            case NEW_DATE -> VisitPlaces.before(now, visit);
            case CONFIRMED, NOT_REACHED ->
                VisitPlaces.at(now, VisitProcess.REPORT, visit.appointment().on(), visit.reportBy());
            case PROMISED, DISPUTES -> VisitPlaces.at(now, VisitProcess.PREPARE, now.today(), now.today());
        };
    }
}
