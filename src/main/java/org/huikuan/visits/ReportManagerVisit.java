package org.huikuan.visits;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.InputReader;
import org.huikuan.acts.InputShape;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseRoles;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.StageDesk;
import org.huikuan.shared.FormInput;
import org.huikuan.visits.process.ManagerVisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what the manager's visit brought; both names are in it, and what was given stays within the plan. */
@Component
class ReportManagerVisit {

    static final Set<String> FIELDS = fields();

    private final VisitGuard guard;
    private final StageDesk desk;
    private final Visits visits;
    private final ReportWords reader;
    private final KeepReport reports;

    ReportManagerVisit(VisitGuard guard, StageDesk desk, Visits visits, ReportWords reader, KeepReport reports) {
        this.guard = guard;
        this.desk = desk;
        this.visits = visits;
        this.reader = reader;
        this.reports = reports;
    }

    void report(CaseId id, Map<String, ? extends @Nullable Object> values, @Nullable String taskId) {
        CaseFacts now = guard.at(id, CaseRoles.COLLECTING, Stage.MANAGER_VISIT, ManagerVisitProcess.REPORT);
        Visit visit = visits.latest(id, Stage.MANAGER_VISIT).orElseThrow();
        ManagerPlan plan = Objects.requireNonNull(visit.plan());
        FormInput words = new FormInput(values);
        ReportWords.Read read = reader.read(InputReader.read(MeetingInput.class, words), words, now);
        String manager = words.required("manager", 64);
        String collector = words.required("collector", 64);
        Concession given = ConcessionWords.read(words);
        if (given != null && !given.isWithin(plan.concession())) {
            words.wrong(
                    "concession",
                    "above-plan",
                    given + " is above what the plan allows: " + plan.concession(),
                    given,
                    plan.concession());
        }
        words.check();
        reports.keep(now, visit, read, manager + ", " + collector, given, taskId);
        if (given != null && given.kind() != Concession.Kind.NONE) {
            desk.journal(now, "concession-given", given.toString(), "limit: " + plan.concession());
        }
        desk.put(desk.facts(id), nextStep(now, read));
    }

    /** A visit that did not take place, or whose promise fails later, is planned anew. */
    private static Position nextStep(CaseFacts now, ReportWords.Read read) {
        boolean again = read.isPromised() || read.isDisputed() || read.came() == null;
        return VisitPlaces.at(now, again ? ManagerVisitProcess.PLAN : VisitPlaces.EXHAUSTED, now.today(), now.today());
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>(InputShape.of(MeetingInput.class).names());
        fields.addAll(Set.of("manager", "collector", "concession", "concessionPercent"));
        return Set.copyOf(fields);
    }
}
