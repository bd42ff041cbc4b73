package org.huikuan.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseRoles;
import org.huikuan.cases.Collectors;
import org.huikuan.cases.Stage;
import org.huikuan.cases.StageDesk;
import org.huikuan.shared.FormInput;
import org.huikuan.visits.process.ManagerVisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The manager plans the visit to the decision-maker: who goes, for what, and how far the house may give way. */
@Component
class PlanManagerVisit {

    static final Set<String> FIELDS = Set.of(
            "date",
            "time",
            "place",
            "manager",
            "collector",
            "meet",
            "meetRole",
            "aim",
            "fallback",
            "levers",
            "concession",
            "concessionPercent",
            "approverRole",
            "approver",
            "lateReason");

    private static final List<String> LEVERS = List.of("LV-1", "LV-2", "LV-3", "LV-4", "LV-5", "LV-6", "LV-7");

    private final VisitGuard guard;
    private final StageDesk desk;
    private final Visits visits;
    private final Collectors people;
    private final ConcessionLimits limits;
    private final WorkingDays days;
    private final VisitLetters letters;

    PlanManagerVisit(
            VisitGuard guard,
            StageDesk desk,
            Visits visits,
            Collectors people,
            ConcessionLimits limits,
            WorkingDays days,
            VisitLetters letters) {
        this.guard = guard;
        this.desk = desk;
        this.visits = visits;
        this.people = people;
        this.limits = limits;
        this.days = days;
        this.letters = letters;
    }

    Visit plan(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = guard.at(id, CaseRoles.DECIDING, Stage.MANAGER_VISIT, ManagerVisitProcess.PLAN);
        VisitTerms.Terms terms =
                VisitTerms.Terms.of(desk.decideByAmount(now, VisitTerms.TABLE, VisitTerms.inputs(now)));
        Visit visit = visits.insert(read(now, new FormInput(values), terms));
        desk.put(
                now,
                VisitPlaces.at(
                        now, ManagerVisitProcess.REPORT, visit.appointment().on(), visit.reportBy()));
        ManagerPlan plan = Objects.requireNonNull(visit.plan());
        desk.journal(now, "manager-visit-planned", words(visit, plan), grounds(plan));
        letters.invite(now, visit);
        return visit;
    }

    private Visit read(CaseFacts now, FormInput words, VisitTerms.Terms terms) {
        AppointmentWords reader = new AppointmentWords(words, now, terms, days);
        List<Visit> before = visits.of(now.kase().id());
        ManagerPlan plan = plan(now, words);
        AppointmentWords.Draft draft = reader.draft(
                PlanVisit.lastMade(before), plan == null ? null : plan.manager() + ", " + plan.collector());
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
        return new Visit(
                0,
                now.kase().id(),
                Stage.MANAGER_VISIT,
                now.kase().position().attempt(),
                1
                        + (int) before.stream()
                                .filter(v -> v.stage() == Stage.MANAGER_VISIT)
                                .count(),
                appointment,
                null,
                days.plus(now.creditor().country(), appointment.on(), terms.report()),
                new Visit.Planned(now.today(), desk.userId(), null, null, lateReason),
                null,
                List.of(),
                plan,
                null,
                null);
    }

    /** Null when something is missing, which the words have noted. */
    private @Nullable ManagerPlan plan(CaseFacts now, FormInput words) {
        String manager = person(words, "manager", desk.userId());
        String collector = person(words, "collector", now.kase().collector());
        if (manager != null && manager.equals(collector)) {
            words.wrong("collector", "two-go", "two people go: name somebody besides " + manager, manager);
        }
        String aim = words.required("aim", 1000);
        String fallback = words.required("fallback", 1000);
        List<String> levers = levers(words);
        Concession concession = ConcessionWords.read(words);
        if (concession == null) {
            return null;
        }
        ConcessionLimits.Approval approval = limits.check(now, words, concession);
        if (manager == null || collector == null || aim == null || fallback == null) {
            return null;
        }
        return new ManagerPlan(manager, collector, aim, fallback, levers, concession, approval.role(), approval.name());
    }

    private @Nullable String person(FormInput words, String field, @Nullable String usual) {
        String written = words.text(field, 64);
        String name = written == null ? usual : written;
        if (name == null) {
            words.refuseMissing(field);
        } else if (!people.exists(name)) {
            words.wrong(field, "no-collector", "'" + name + "' is no user of group collectors or managers", name);
        }
        return name;
    }

    private static List<String> levers(FormInput words) {
        String text = words.required("levers", 60);
        List<String> levers = new ArrayList<>();
        if (text != null) {
            for (String lever : text.split("[,;\\s]+")) {
                if (!LEVERS.contains(lever)) {
                    words.wrong("levers", "unknown", "'" + lever + "' is none of " + LEVERS, lever);
                } else if (!levers.contains(lever)) {
                    levers.add(lever);
                }
            }
        }
        return levers;
    }

    private static String words(Visit visit, ManagerPlan plan) {
        Appointment a = visit.appointment();
        return a.on() + " " + a.at() + ", " + a.visitors() + " to " + a.meetRole() + " " + a.meet() + "; aim: "
                + plan.aim() + "; fallback: " + plan.fallback() + "; levers " + String.join(", ", plan.levers());
    }

    private static String grounds(ManagerPlan plan) {
        return "concession limit: " + plan.concession()
                + (plan.approver() == null ? "" : ", approved by " + plan.approverRole() + " " + plan.approver());
    }
}
