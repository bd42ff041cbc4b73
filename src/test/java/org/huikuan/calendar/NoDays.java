package org.huikuan.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Nobody has entered a day. */
final class NoDays implements CalendarDays {

    @Override
    public List<CalendarDay> all() {
        return List.of();
    }

    @Override
    public void save(Collection<CalendarDay> days) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String country, LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
