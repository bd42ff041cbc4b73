package org.huikuan.recovery;

import java.time.LocalDate;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** Days that a person names. */
public final class Days {

    private Days() {}

    /** A day to come, today at the earliest. */
    public static void notPast(FormInput mistakes, String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            mistakes.wrong(field, "past", day, today);
        }
    }
}
