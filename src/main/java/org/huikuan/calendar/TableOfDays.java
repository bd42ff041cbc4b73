package org.huikuan.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The week of the country, but for the days of the table and, for other countries than China, the public holidays of
 * the library; the table comes first. The table is read once a minute at most; a change on this node counts at once,
 * one on another node within the minute.
 */
@Component
class TableOfDays implements WorkingDays {

    private static final long LOOK_AGAIN = Duration.ofMinutes(1).toNanos();

    private final CalendarDays days;
    private final PublicHolidays holidays = new PublicHolidays();
    private volatile @Nullable Known known;

    TableOfDays(CalendarDays days) {
        this.days = days;
    }

    @Override
    public boolean isWorkingDay(String country, LocalDate date) {
        Boolean named = known().days.get(new Day(country, date));
        return named != null ? named : !Weeks.isRestDay(country, date) && !holidays.isHoliday(country, date);
    }

    @Override
    public boolean knows(String country, int year) {
        return holidays.knows(country)
                || known().days.keySet().stream().anyMatch(d -> d.country.equals(country) && d.date.getYear() == year);
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

    @Override
    public Optional<LocalDate> springFestival(String country, LocalDate from) {
        return known().springFestival.stream()
                .filter(d -> d.country.equals(country) && !d.date.isBefore(from))
                .map(Day::date)
                .min(LocalDate::compareTo);
    }

    @Override
    public void lookAgain() {
        known = null;
    }

    private Known known() {
        Known now = known;
        if (now == null || System.nanoTime() - now.readAt > LOOK_AGAIN) {
            Map<Day, Boolean> read = new HashMap<>();
            List<CalendarDay> all = days.all();
            all.forEach(d -> read.put(new Day(d.country(), d.date()), d.working()));
            List<Day> festival = all.stream()
                    .filter(CalendarDay::isSpringFestival)
                    .map(d -> new Day(d.country(), d.date()))
                    .toList();
            now = new Known(read, festival, System.nanoTime());
            known = now;
        }
        return now;
    }

    private record Day(String country, LocalDate date) {}

    private record Known(Map<Day, Boolean> days, List<Day> springFestival, long readAt) {}
}
