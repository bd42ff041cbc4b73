package org.huikuan.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a customer with a fixed pay day in the month pays next. */
final class PayDay {

    private PayDay() {}

    /** Today counts; the last day of the month stands in for a day that the month has not. */
    static Optional<LocalDate> next(@Nullable Integer payDay, LocalDate today) {
        if (payDay == null) {
            return Optional.empty();
        }
        LocalDate thisMonth = in(today, payDay);
        return Optional.of(thisMonth.isBefore(today) ? in(today.plusMonths(1), payDay) : thisMonth);
    }

    private static LocalDate in(LocalDate month, int day) {
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }
}
