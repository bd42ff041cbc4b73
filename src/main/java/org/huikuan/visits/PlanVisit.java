package org.huikuan.visits;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** Prepares a visit: nine preparations settled, the appointment made, the customer told by letter. */
@Component
class PlanVisit {

    /** How the customer pays; a bill is no cash until it is honoured (reference 10.4). */
    static final List<String> PAYMENT_FORMS =
            List.of("wire", "bank-acceptance", "commercial-acceptance", "electronic-receivable", "cheque", "cash");

    /** In which tone to speak (reference 3.4): 理, 情, 利, 法. */
    static final List<String> LANES = List.of("reason", "feeling", "benefit", "law");

    static final Set<String> FIELDS = fields();

    private final VisitGuard guard;
    private final StageDesk desk;
    private final Visits visits;
    private final WorkingDays days;
    private final VisitLetters letters;

    PlanVisit(VisitGuard guard, StageDesk desk, Visits visits, WorkingDays days, VisitLetters letters) {
        this.guard = guard;
        this.desk = desk;
        this.visits = visits;
        this.days = days;
        this.letters = letters;
    }

    Visit prepare(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = guard.at(id, CaseRoles.COLLECTING, Stage.VISIT, VisitProcess.PREPARE);
        VisitTerms.Terms terms =
                VisitTerms.Terms.of(desk.decideByAmount(now, VisitTerms.TABLE, VisitTerms.inputs(now)));
        Visit visit = visits.insert(read(now, new FormInput(values), terms));
        desk.put(now, nextStep(now, visit));
        desk.journal(now, "visit-planned", words(visit), waivers(visit));
        letters.announce(now, visit);
        return visit;
    }

    private Visit read(CaseFacts now, FormInput words, VisitTerms.Terms terms) {
        AppointmentWords reader = new AppointmentWords(words, now, terms, days);
        List<Visit> before = visits.of(now.kase().id());
        AppointmentWords.Draft draft = reader.draft(lastMade(before), words.required("visitors", 300));
        List<Preparation> preparations = PreparationWords.read(words);
        String paymentForm = oneOf(words, "paymentForm", PAYMENT_FORMS, preparations, "V3");
        String lane = oneOf(words, "lane", LANES, preparations, "V7");
        if (!"yes".equals(words.text("redLinesRead", 3))) {
            words.wrong("redLinesRead", "red-lines", "read the red lines of collection before you go (reference 9.1)");
        }
        String lateReason = words.text("lateReason", 500);
        if (draft.on() != null && draft.on().isAfter(reader.latest()) && lateReason == null) {
            words.wrong(
                    "lateReason",
                    "visit-late",
                    "the visit should be made by " + reader.latest() + "; say why it is later",
                    reader.latest());
        }
        words.check();
        Appointment appointment = draft.whole();
        boolean calls = PreparationWords.isConfirmed(preparations, "V5");
        return new Visit(
                0,
                now.kase().id(),
                Stage.VISIT,
                now.kase().position().attempt(),
                1 + (int) before.stream().filter(v -> v.stage() == Stage.VISIT).count(),
                appointment,
                calls ? callOn(now, terms, appointment.on()) : null,
                days.plus(now.creditor().country(), appointment.on(), terms.report()),
                new Visit.Planned(now.today(), desk.userId(), paymentForm, lane, lateReason),
                null,
                preparations,
                null,
                null,
                null);
    }

    private static @Nullable String oneOf(
            FormInput words, String field, List<String> all, List<Preparation> preparations, String code) {
        String word = words.text(field, 24);
        if (word != null && !all.contains(word)) {
            words.wrong(field, "unknown", "'" + word + "' is none of " + all, word);
        } else if (word == null && PreparationWords.isConfirmed(preparations, code)) {
            words.wrong(field, "preparation-needs", "is missing; preparation " + code + " is confirmed with it", code);
        }
        return word;
    }

    private LocalDate callOn(CaseFacts now, VisitTerms.Terms terms, LocalDate on) {
        LocalDate before = days.plus(now.creditor().country(), on, -terms.callBefore());
        return before.isBefore(now.today()) ? now.today() : before;
    }

    static Position nextStep(CaseFacts now, Visit visit) {
        return visit.callOn() == null
                ? VisitPlaces.at(now, VisitProcess.REPORT, visit.appointment().on(), visit.reportBy())
                : VisitPlaces.at(now, VisitProcess.CALL_BEFORE, visit.callOn(), visit.callOn());
    }

    /** The day of the last visit that was really made; null when there was none. */
    static @Nullable LocalDate lastMade(List<Visit> visits) {
        LocalDate last = null;
        for (Visit visit : visits) {
            VisitReport report = visit.report();
            if (report != null && report.tookPlace()) {
                last = report.on();
            }
        }
        return last;
    }

    private static String words(Visit visit) {
        Appointment a = visit.appointment();
        return a.on() + " " + a.at() + ", " + a.place() + ", " + a.visitors() + " to " + a.meetRole() + " " + a.meet();
    }

    private static @Nullable String waivers(Visit visit) {
        StringBuilder waived = new StringBuilder();
        visit.preparations().stream().filter(Preparation::isWaived).forEach(p -> waived.append(
                        waived.isEmpty() ? "waived: " : "; ")
                .append(p.code())
                .append(' ')
                .append(p.note()));
        return waived.isEmpty() ? null : waived.toString();
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>(PreparationWords.FIELDS);
        fields.addAll(Set.of("date", "time", "place", "visitors", "meet", "meetRole"));
        fields.addAll(Set.of("paymentForm", "lane", "redLinesRead", "lateReason"));
        return Set.copyOf(fields);
    }
}
