package org.huikuan.visits;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.springframework.stereotype.Component;

/** Within what days and hours the next visit of a case is possible, by the terms of its stage. */
@Component
class VisitLimits {

    private final VisitTerms terms;
    private final WorkingDays days;

    VisitLimits(VisitTerms terms, WorkingDays days) {
        this.terms = terms;
        this.days = days;
    }

    /** @param made the visits of the case until now */
    VisitSheet.Limits of(CaseFacts now, List<Visit> made) {
        VisitTerms.Terms limits = terms.of(now);
        String country = now.creditor().country();
        LocalDate last = Visit.lastMade(made);
        LocalDate earliest = last == null ? now.today() : days.plus(country, last, limits.betweenWorkingDays());
        return new VisitSheet.Limits(
                limits.attempts(),
                days.onOrAfter(country, earliest.isBefore(now.today()) ? now.today() : earliest),
                days.plus(country, now.today(), limits.withinWorkingDays()),
                limits.earliest().toString(),
                limits.latest().toString(),
                limits.callWorkingDaysBefore());
    }
}
