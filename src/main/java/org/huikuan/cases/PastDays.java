package org.huikuan.cases;

import java.time.LocalDate;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** Days that are still to come when somebody writes them. */
public final class PastDays {

    private PastDays() {}

    /** A day that has passed is a mistake of the field; none is not. */
    public static void refuse(String field, @Nullable LocalDate day, CaseFacts facts, FormInput mistakes) {
        if (day != null && day.isBefore(facts.today())) {
            mistakes.wrong(field, "past", day, facts.today());
        }
    }
}
