package org.huikuan.recovery;

import java.time.LocalDate;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** Days that a person names. */
final class Days {

    private Days() {}

    /** A day to come, today at the earliest. */
    static @Nullable LocalDate notPast(FormInput words, String field, LocalDate today) {
        LocalDate day = words.date(field);
        if (day == null) {
            words.refuseMissing(field);
        } else if (day.isBefore(today)) {
            words.wrong(field, "past", day + " is in the past; today is " + today, day, today);
        }
        return day;
    }

    /** A day on which something was done, today when none is named. */
    static LocalDate done(FormInput words, String field, LocalDate today) {
        LocalDate day = words.date(field);
        if (day == null) {
            return today;
        }
        if (day.isAfter(today)) {
            words.wrong(field, "to-come", day + " is still to come; today is " + today, day, today);
        }
        return day;
    }
}
