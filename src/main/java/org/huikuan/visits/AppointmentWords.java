package org.huikuan.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** Reads an appointment as a person wrote it: a working day that is not past, within office hours (reference 9.2). */
final class AppointmentWords {

    static final Set<String> WHEN = Set.of("date", "time");

    private final FormInput words;
    private final CaseFacts now;
    private final VisitTerms.Terms terms;
    private final WorkingDays days;

    AppointmentWords(FormInput words, CaseFacts now, VisitTerms.Terms terms, WorkingDays days) {
        this.words = words;
        this.now = now;
        this.terms = terms;
        this.days = days;
    }

    /**
     * The day, between the last visit and the table's limit.
     *
     * @param last the day of the visit before; null when there was none
     * @return null when it is wrong, which the words have noted
     */
    @Nullable
    LocalDate day(String field, @Nullable LocalDate last) {
        LocalDate on = words.date(field);
        if (on == null) {
            words.refuseMissing(field);
            return null;
        }
        String country = now.creditor().country();
        if (on.isBefore(now.today())) {
            words.wrong(field, "past", on + " is in the past; today is " + now.today(), on, now.today());
        } else if (!days.isWorkingDay(country, on)) {
            words.wrong(
                    field,
                    "no-working-day",
                    on + " is no working day; visits are made on working days (reference 9.2)",
                    on);
        } else if (last != null && on.isBefore(days.plus(country, last, terms.between()))) {
            LocalDate from = days.plus(country, last, terms.between());
            words.wrong(
                    field,
                    "visit-too-soon",
                    "the last visit was on " + last + "; the next one may be from " + from,
                    last,
                    from);
        }
        return on;
    }

    @Nullable
    String time(String field) {
        String at = words.required(field, 5);
        if (at == null) {
            return null;
        }
        try {
            LocalTime time = LocalTime.parse(at);
            if (time.isBefore(terms.earliest()) || time.isAfter(terms.latest())) {
                words.wrong(
                        field,
                        "visit-hours",
                        "visits are made from " + terms.earliest() + " to " + terms.latest(),
                        terms.earliest(),
                        terms.latest());
            }
        } catch (DateTimeParseException noTime) {
            words.wrong(field, "no-time", "'" + at + "' is no time; write it like 09:30", at);
        }
        return at;
    }

    @Nullable
    String role(String field) {
        String role = words.required(field, 4);
        if (role != null && !MetWords.ROLES.contains(role)) {
            words.wrong(field, "unknown", "'" + role + "' is none of " + MetWords.ROLES, role);
        }
        return role;
    }

    /** The last day by which the table wants the visit made. */
    LocalDate latest() {
        return days.plus(now.creditor().country(), now.today(), terms.within());
    }

    /** Reads day, time, place and people; what is wrong stays noted in the words, which the caller checks. */
    Draft draft(@Nullable LocalDate last, @Nullable String visitors) {
        return new Draft(
                day("date", last),
                time("time"),
                words.required("place", 300),
                visitors,
                words.required("meet", 200),
                role("meetRole"));
    }

    /** An appointment of which parts may be wrong. */
    record Draft(
            @Nullable LocalDate on,
            @Nullable String at,
            @Nullable String place,
            @Nullable String visitors,
            @Nullable String meet,
            @Nullable String meetRole) {

        /** After the words were checked nothing is missing. */
        Appointment whole() {
            return new Appointment(
                    Objects.requireNonNull(on),
                    Objects.requireNonNull(at),
                    Objects.requireNonNull(place),
                    Objects.requireNonNull(visitors),
                    Objects.requireNonNull(meet),
                    Objects.requireNonNull(meetRole));
        }
    }
}
