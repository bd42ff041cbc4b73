package org.huikuan.cases.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.cases.Collector;
import org.huikuan.teams.Absence;
import org.jspecify.annotations.Nullable;

/**
 * Who is away on which day of a month.
 *
 * @param days the days of the month
 * @param rows a person each, of the people shown
 */
public record AbsenceCalendar(YearMonth month, List<Day> days, List<Row> rows) {

    /** A day of the month. */
    public record Day(int number, boolean isWeekend, boolean isToday) {}

    /** A person; cells in the order of the days, null where the person is there. */
    public record Row(String user, String name, List<@Nullable Absence> cells) {}

    static AbsenceCalendar of(YearMonth month, LocalDate today, List<Collector> people, List<Absence> absences) {
        List<Day> days = new ArrayList<>();
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate date = month.atDay(i);
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            days.add(new Day(i, weekend, date.equals(today)));
        }
        List<Row> rows = people.stream().map(p -> row(p, month, absences)).toList();
        return new AbsenceCalendar(month, days, rows);
    }

    private static Row row(Collector person, YearMonth month, List<Absence> absences) {
        List<@Nullable Absence> cells = new ArrayList<>();
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate date = month.atDay(i);
            cells.add(absences.stream()
                    .filter(a -> a.collector().equals(person.user()))
                    .filter(a -> !date.isBefore(a.from()) && !date.isAfter(a.until()))
                    .findFirst()
                    .orElse(null));
        }
        return new Row(person.user(), person.name(), cells);
    }
}
