package org.huikuan.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.huikuan.calendar.WorkingDays;

/** Monday to Friday everywhere, without holidays. */
public class WeekOfFive implements WorkingDays {

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
        LocalDate day = days == 0 ? onOrAfter(country, date) : date;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(Integer.signum(days));
            left -= isWorkingDay(country, day) ? 1 : 0;
        }
        return day;
    }
}
