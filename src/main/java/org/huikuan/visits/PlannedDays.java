package org.huikuan.visits;

import java.time.LocalDate;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.springframework.stereotype.Component;

/** The days that follow from the day of a visit, by the terms of the stage; planning keeps the terms with the case. */
@Component
public class PlannedDays {

    private final VisitTerms terms;
    private final WorkingDays days;

    PlannedDays(VisitTerms terms, WorkingDays days) {
        this.terms = terms;
        this.days = days;
    }

    /** @param on day of the visit */
    public Of of(CaseFacts now, LocalDate on) {
        VisitTerms.Terms limits = terms.kept(now);
        String country = now.creditor().country();
        LocalDate before = days.plus(country, on, -limits.callWorkingDaysBefore());
        return new Of(
                before.isBefore(now.today()) ? now.today() : before,
                days.plus(country, on, limits.reportWorkingDays()));
    }

    /**
     * @param callOn when the customer is called, today at the earliest
     * @param reportBy last day for the report
     */
    public record Of(LocalDate callOn, LocalDate reportBy) {}
}
