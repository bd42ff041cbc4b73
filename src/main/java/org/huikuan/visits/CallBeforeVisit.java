package org.huikuan.visits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseRoles;
import org.huikuan.cases.Channel;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.StageDesk;
import org.huikuan.shared.FormInput;
import org.huikuan.visits.process.VisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The call on the working day before a visit (reference 7.7, V5): does the appointment stand? */
@Component
class CallBeforeVisit {

    static final Set<String> FIELDS = fields();

    private final VisitGuard guard;
    private final StageDesk desk;
    private final Visits visits;
    private final VisitTerms terms;
    private final WorkingDays days;

    CallBeforeVisit(VisitGuard guard, StageDesk desk, Visits visits, VisitTerms terms, WorkingDays days) {
        this.guard = guard;
        this.desk = desk;
        this.visits = visits;
        this.terms = terms;
        this.days = days;
    }

    CallAnswer call(CaseId id, Map<String, ? extends @Nullable Object> values, @Nullable String taskId) {
        CaseFacts now = guard.at(id, CaseRoles.COLLECTING, Stage.VISIT, VisitProcess.CALL_BEFORE);
        Visit visit = visits.latest(id, Stage.VISIT).orElseThrow();
        FormInput words = new FormInput(values);
        CallAnswer answer = words.oneOf("answer", words.required("answer", 24), CallAnswer::of, CallAnswer.values());
        Visit moved = answer == CallAnswer.NEW_DATE ? moved(now, visit, words) : visit;
        if (answer != CallAnswer.NEW_DATE) {
            Set.of("newDate", "newTime")
                    .forEach(f -> words.refuse(f, "only-new-date-answer", "belongs to the answer 'new-date' only"));
        }
        words.check();
        CallAnswer said = Objects.requireNonNull(answer);
        desk.log(now, contact(values, said), Channel.PHONE, taskId);
        visits.called(visit.id(), new Visit.Call(now.today(), said.code()));
        desk.put(desk.facts(id), nextStep(now, moved, said));
        desk.journal(
                now, "visit-called", said.code() + ", " + moved.appointment().on(), words.text("note", 4000));
        return said;
    }

    private Visit moved(CaseFacts now, Visit visit, FormInput words) {
        VisitTerms.Terms limits = terms.of(now);
        AppointmentWords reader = new AppointmentWords(words, now, limits, days);
        LocalDate on = reader.day("newDate", PlanVisit.lastMade(visits.of(visit.caseId())));
        String at = words.has("newTime")
                ? reader.time("newTime")
                : visit.appointment().at();
        words.check();
        String country = now.creditor().country();
        LocalDate day = Objects.requireNonNull(on);
        LocalDate callOn = days.plus(country, day, -limits.callBefore());
        Appointment appointment = visit.appointment().movedTo(day, Objects.requireNonNull(at));
        LocalDate reportBy = days.plus(country, day, limits.report());
        LocalDate callAgain = callOn.isAfter(now.today()) ? callOn : null;
        visits.moved(visit.id(), appointment, callAgain, reportBy);
        return new Visit(
                visit.id(),
                visit.caseId(),
                visit.stage(),
                visit.attempt(),
                visit.ordinal(),
                appointment,
                callAgain,
                reportBy,
                visit.planned(),
                null,
                visit.preparations(),
                null,
                null,
                null);
    }

    /** After a promise or a dispute the appointment is off: the visit is prepared anew if it is still needed. */
    private static Position nextStep(CaseFacts now, Visit visit, CallAnswer answer) {
        return switch (answer) {
            case NEW_DATE -> PlanVisit.nextStep(now, visit);
            case CONFIRMED, NOT_REACHED ->
                VisitPlaces.at(now, VisitProcess.REPORT, visit.appointment().on(), visit.reportBy());
            case PROMISED, DISPUTES -> VisitPlaces.at(now, VisitProcess.PREPARE, now.today(), now.today());
        };
    }

    private static Map<String, @Nullable Object> contact(
            Map<String, ? extends @Nullable Object> values, CallAnswer answer) {
        Map<String, @Nullable Object> contact = new HashMap<>(values);
        contact.put("result", answer.result().code());
        return contact;
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>(StageDesk.contactFields());
        fields.remove("result");
        fields.addAll(Set.of("answer", "newDate", "newTime"));
        return Set.copyOf(fields);
    }
}
