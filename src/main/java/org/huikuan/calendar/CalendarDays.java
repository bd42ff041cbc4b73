package org.huikuan.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The days that differ from Monday to Friday, per country. */
public interface CalendarDays {

    List<CalendarDay> all();

    /** Adds the days, or replaces those of the same country and date. */
    void save(Collection<CalendarDay> days);

    /** The day is again what the week makes of it. */
    void remove(String country, LocalDate date);
}
