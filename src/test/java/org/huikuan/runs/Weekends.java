package org.huikuan.runs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.huikuan.calendar.WorkingDays;

/** Monday to Friday everywhere. */
class Weekends implements WorkingDays {

    @Override
    public boolean isWorkingDay(String country, LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    @Override
    public LocalDate onOrAfter(String country, LocalDate date) {
        return isWorkingDay(country, date) ? date : onOrAfter(country, date.plusDays(1));
    }

    @Override
    public LocalDate plus(String country, LocalDate date, int days) {
        throw new UnsupportedOperationException("the daily run counts no working days");
    }
}
