package org.huikuan.staffing.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huikuan.staffing.Absence;
import org.huikuan.staffing.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Who is away on which day of a month.
 *
 * @param days the days of the month
 * @param rows a person each, of the people shown
 */
public record AbsenceCalendar(YearMonth month, List<Day> days, List<Row> rows) {

    /** A day of the month. */
    public record Day(int number, boolean isRest, boolean isToday) {}

    /** A person; cells in the order of the days. */
    public record Row(String user, String name, List<Cell> cells) {}

    /**
     * A person's day.
     *
     * @param absence null where the person is there
     * @param isRest nobody works where the person does
     */
    public record Cell(@Nullable Absence absence, boolean isRest) {}

    /** Where people work. */
    interface Rest {

        /** @param teams of a person; none: of the house */
        boolean on(LocalDate date, Set<String> teams);
    }

    static AbsenceCalendar of(
            YearMonth month, LocalDate today, List<Collector> people, List<Absence> absences, Rest rest) {
        List<Day> days = new ArrayList<>();
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate date = month.atDay(i);
            days.add(new Day(i, rest.on(date, Set.of()), date.equals(today)));
        }
        List<Row> rows = people.stream().map(p -> row(p, month, absences, rest)).toList();
        return new AbsenceCalendar(month, days, rows);
    }

    private static Row row(Collector person, YearMonth month, List<Absence> absences, Rest rest) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate date = month.atDay(i);
            Absence away = absences.stream()
                    .filter(a -> a.collector().equals(person.user()))
                    .filter(a -> !date.isBefore(a.from()) && !date.isAfter(a.until()))
                    .findFirst()
                    .orElse(null);
            cells.add(new Cell(away, rest.on(date, person.teams())));
        }
        return new Row(person.user(), person.name(), cells);
    }
}
