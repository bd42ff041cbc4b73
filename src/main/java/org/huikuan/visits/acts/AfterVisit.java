package org.huikuan.visits.acts;

import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Position;
import org.huikuan.visits.VisitPlaces;
import org.huikuan.visits.VisitTerms;
import org.huikuan.visits.process.VisitProcess;
import org.springframework.stereotype.Component;

/** Where the stage goes on once a visit was reported: the next visit, the same again, or the debrief the day after. */
@Component
class AfterVisit {

    private final VisitTerms terms;
    private final WorkingDays days;

    AfterVisit(VisitTerms terms, WorkingDays days) {
        this.terms = terms;
        this.days = days;
    }

    /** A promise that fails later has cost a visit; a dispute has not, nor has an appointment nobody went to. */
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
}
