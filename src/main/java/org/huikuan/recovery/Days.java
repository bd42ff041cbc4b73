package org.huikuan.recovery;

import java.time.LocalDate;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** Days that a person names. */
final class Days {

    private Days() {}

    /** A day to come, today at the earliest. */
    static void notPast(FormInput mistakes, String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            mistakes.wrong(field, "past", day, today);
        }
    }
}
