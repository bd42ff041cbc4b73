package org.huikuan.visits;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseRoles;
import org.huikuan.cases.Position;
import org.huikuan.cases.Promise;
import org.huikuan.cases.Stage;
import org.huikuan.cases.StageDesk;
import org.huikuan.shared.FormInput;
import org.huikuan.visits.process.VisitProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what a visit brought, and where the stage goes on. */
@Component
class ReportVisit {

    private final VisitGuard guard;
    private final StageDesk desk;
    private final Visits visits;
    private final ReportWords reader;
    private final VisitTerms terms;

    ReportVisit(VisitGuard guard, StageDesk desk, Visits visits, ReportWords reader, VisitTerms terms) {
        this.guard = guard;
        this.desk = desk;
        this.visits = visits;
        this.reader = reader;
        this.terms = terms;
    }

    void report(CaseId id, Map<String, ? extends @Nullable Object> values, @Nullable String taskId) {
        CaseFacts now = guard.at(id, CaseRoles.COLLECTING, Stage.VISIT, VisitProcess.REPORT);
        Visit visit = visits.latest(id, Stage.VISIT).orElseThrow();
        FormInput words = new FormInput(values);
        ReportWords.Read read = reader.read(words, now);
        String visitors = words.text("visitors", 300);
        words.check();
        keep(now, visit, report(now, visit, read, visitors, null), values, taskId);
        desk.put(desk.facts(id), nextStep(now, read));
    }

    VisitReport report(
            CaseFacts now,
            Visit visit,
            ReportWords.Read read,
            @Nullable String visitors,
            @Nullable Concession concession) {
        return new VisitReport(
                read.came() != null,
                visitors == null ? visit.appointment().visitors() : visitors,
                read.met(),
                read.place() == null ? visit.appointment().place() : read.place(),
                Objects.requireNonNull(read.result()),
                read.said(),
                read.nextOn(),
                concession,
                read.papers(),
                now.today(),
                desk.userId());
    }

    /** Logs the contact with its promise or dispute, then the report with the papers that prove it. */
    void keep(
            CaseFacts now,
            Visit visit,
            VisitReport report,
            Map<String, ? extends @Nullable Object> values,
            @Nullable String taskId) {
        Long promise = null;
        if (report.tookPlace()) {
            Map<String, @Nullable Object> contact = new HashMap<>(values);
            contact.put("person", MetWords.first(report.met()));
            desk.log(now, contact, "visit", taskId);
            promise = "promised".equals(report.result()) ? newest(desk.facts(visit.caseId())) : null;
        }
        visits.reported(visit.id(), report, promise);
        desk.journal(now, "visit-reported", words(report), report.said());
    }

    private static @Nullable Long newest(CaseFacts now) {
        return now.openPromises().map(Promise::id).max(Long::compare).orElse(null);
    }

    private static String words(VisitReport report) {
        return report.result() + ", " + report.visitors()
                + (report.met().isEmpty() ? "" : " met " + String.join("; ", report.met()))
                + (report.nextOn() == null ? "" : ", next " + report.nextOn())
                + (report.papers().isEmpty() ? "" : ", documents " + report.papers());
    }

    /** A promise that fails later has cost a visit; a dispute has not, nor has an appointment nobody went to. */
    private Position nextStep(CaseFacts now, ReportWords.Read read) {
        int attempt = now.kase().position().attempt();
        if (read.isPromised()) {
            int next = Math.min(attempt + 1, terms.of(now).attempts());
            return VisitPlaces.at(now, VisitProcess.PREPARE, next, now.today(), now.today());
        }
        if (read.isDisputed() || read.came() == null) {
            return VisitPlaces.at(now, VisitProcess.PREPARE, now.today(), now.today());
        }
        return VisitPlaces.at(now, VisitProcess.DEBRIEF, now.today(), desk.workingDaysFromToday(now, 1));
    }
}
