package org.huikuan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Every day but Saturday and Sunday, in every country. Holidays and make-up days (调休) will come from a table of days
 * per country; everybody already asks with the country, so that only this class changes then.
 */
@Component
class Weekends implements WorkingDays {

    @Override
    public boolean isWorkingDay(String country, LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public LocalDate onOrAfter(String country, LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(country, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Override
    public LocalDate plus(String country, LocalDate date, int days) {
        if (days == 0) {
            return onOrAfter(country, date);
        }
        int step = Integer.signum(days);
        LocalDate day = date;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            left -= isWorkingDay(country, day) ? 1 : 0;
        }
        return day;
    }
}
