package org.huikuan.visits.acts;

import java.time.LocalDate;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Position;
import org.huikuan.visits.Visit;
import org.huikuan.visits.VisitPlaces;
import org.huikuan.visits.VisitReport;
import org.huikuan.visits.VisitTerms;
import org.huikuan.visits.process.VisitProcess;
import org.springframework.stereotype.Component;

/** Where the stage goes on after the report of a visit, and after its debrief; exhausted when no visit is left. */
@Component
class AfterVisit {

    private final VisitTerms terms;
    private final WorkingDays days;

    AfterVisit(VisitTerms terms, WorkingDays days) {
        this.terms = terms;
        this.days = days;
    }

    /** After the report. A promise that fails later has cost a visit; a dispute has not, nor has an appointment nobody went to. */
    Position of(CaseFacts now, ReportCheck.Read read) {
        int attempt = now.kase().position().attempt();
        if (read.isPromised()) {
            int next = Math.min(attempt + 1, terms.of(now).attempts());
            return VisitPlaces.at(now, VisitProcess.PREPARE, next, now.today(), now.today());
        }
        if (read.isDisputed() || read.came() == null) {
            return VisitPlaces.at(now, VisitProcess.PREPARE, now.today(), now.today());
        }
        return VisitPlaces.at(
                now, VisitProcess.DEBRIEF, now.today(), days.plus(now.creditor().country(), now.today(), 1));
    }

    /** After the debrief. The next visit is prepared at once and by the working day before the date the report named. */
    Position of(CaseFacts now, Visit visit) {
        int attempt = now.kase().position().attempt();
        LocalDate today = now.today();
        if (attempt >= terms.of(now).attempts()) {
            return VisitPlaces.at(now, VisitPlaces.EXHAUSTED, today, today);
        }
        VisitReport report = visit.report();
        LocalDate next = report == null || report.nextOn() == null ? today : report.nextOn();
        LocalDate before = days.plus(now.creditor().country(), next, -1);
        return VisitPlaces.at(now, VisitProcess.PREPARE, attempt + 1, today, before.isBefore(today) ? today : before);
    }
}
