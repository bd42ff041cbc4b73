package org.huikuan.visits.acts;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.input.FormInput;
import org.huikuan.visits.Visit;
import org.huikuan.visits.VisitTerms;
import org.huikuan.visits.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What makes an appointment possible: a working day that is not past, within office hours (reference 9.2). Of one that the
 * customer agrees to, or that somebody gives a reason for, the contact rules alone say on which days and at what hours.
 */
@Component
class AppointmentRules {

    private final Visits visits;
    private final VisitTerms terms;
    private final WorkingDays days;
    private final VisitConduct conduct;

    AppointmentRules(Visits visits, VisitTerms terms, WorkingDays days, VisitConduct conduct) {
        this.visits = visits;
        this.terms = terms;
        this.days = days;
        this.conduct = conduct;
    }

    /** Of a new appointment; parts that could not be read are null and noted already. */
    void check(CaseFacts now, AppointmentInput input, FormInput mistakes) {
        VisitTerms.Terms limits = terms.of(now);
        boolean asUsual = !input.agreed() && input.exceptionReason() == null;
        day(now, limits, "date", input.date(), asUsual, mistakes);
        if (asUsual) {
            time(limits, "time", input.time(), mistakes);
        }
        LocalDate latest = days.plus(now.creditor().country(), now.today(), limits.withinWorkingDays());
        if (input.date() != null && input.date().isAfter(latest) && input.lateReason() == null) {
            mistakes.wrong("lateReason", "visit-late", latest);
        }
        conduct.check(now, input, mistakes);
    }

    /** Of one that is moved to another day. */
    void check(CaseFacts now, Visit visit, MovedInput input, FormInput mistakes) {
        VisitTerms.Terms limits = terms.of(now);
        day(now, limits, "newDate", input.newDate(), true, mistakes);
        time(limits, "newTime", input.newTime(), mistakes);
        conduct.check(now, visit, input, mistakes);
    }

    /** The day, between the last visit and the table's limit. @param asUsual whether it must be a working day */
    private void day(
            CaseFacts now,
            VisitTerms.Terms limits,
            String field,
            @Nullable LocalDate on,
            boolean asUsual,
            FormInput mistakes) {
        if (on == null) {
            return;
        }
        String country = now.creditor().country();
        LocalDate last = Visit.lastMade(visits.of(now.kase().id()));
        LocalDate from = last == null ? on : days.plus(country, last, limits.betweenWorkingDays());
        if (on.isBefore(now.today())) {
            mistakes.wrong(field, "past", on, now.today());
        } else if (asUsual && !days.isWorkingDay(country, on)) {
            mistakes.wrong(field, "no-working-day", on);
        } else if (on.isBefore(from)) {
            mistakes.wrong(field, "visit-too-soon", last, from);
        }
    }

    private static void time(VisitTerms.Terms limits, String field, @Nullable LocalTime at, FormInput mistakes) {
        if (at != null && (at.isBefore(limits.earliest()) || at.isAfter(limits.latest()))) {
            mistakes.wrong(field, "visit-hours", limits.earliest(), limits.latest());
        }
    }
}
