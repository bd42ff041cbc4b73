package org.huikuan.cases.acts;

import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.input.FormInput;
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
