package org.huikuan.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * What the call before the pay day (付款日前一天电话确认) brought, as a person wrote it.
 *
 * @param newDate present exactly when the customer named another day
 */
record Confirmation(
        String result,
        @Nullable LocalDate newDate,
        @Nullable String note) {

    static final Set<String> FIELDS = Set.of("result", "date", "note");
    static final String NEW_DATE = "new-date";
    private static final Set<String> RESULTS = Set.of("confirmed", NEW_DATE, "not-reached");

    static Confirmation read(Map<String, ? extends @Nullable Object> values, LocalDate today) {
        FormInput words = new FormInput(values);
        String result = words.required("result", 20);
        LocalDate date = words.date("date");
        String note = words.text("note", 4000);
        if (result != null && !RESULTS.contains(result)) {
            words.wrong("result", "unknown", "'" + result + "' is none of confirmed, new-date, not-reached", result);
        }
        if (NEW_DATE.equals(result) && date == null) {
            words.refuseMissing("date");
        }
        if (date != null && date.isBefore(today)) {
            words.wrong("date", "past", date + " is in the past; today is " + today, date, today);
        }
        if (!NEW_DATE.equals(result)) {
            words.refuse(
                    "date",
                    "only-new-date",
                    "belongs to the result 'new-date' only; leave it empty or change the result");
        }
        words.check();
        return new Confirmation(Objects.requireNonNull(result), date, note);
    }
}
