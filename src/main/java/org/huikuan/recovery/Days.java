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
        }
        notPast(words, field, day, today);
        return day;
    }

    /** As above, of a day that was read already. */
    static void notPast(FormInput words, String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            words.wrong(field, "past", day + " is in the past; today is " + today, day, today);
        }
    }
}
