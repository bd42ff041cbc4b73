package org.huikuan.legal.deadlines;

import java.time.LocalDate;
import java.util.Arrays;
import org.huikuan.calendar.TermUnit;
import org.huikuan.calendar.WorkingDays;

/**
 * A statutory period as the table {@code legal_term} has it from a day on; to be confirmed by counsel.
 *
 * @param amount how many of the unit
 * @param alarmDays so many days before the last day somebody is reminded
 * @param startsWith the events that let it begin, separated by blanks
 * @param metWith the events that meet it, separated by blanks
 * @param confirmed whether counsel has confirmed it
 */
public record Term(
        String code,
        LocalDate validFrom,
        int amount,
        TermUnit unit,
        int alarmDays,
        String article,
        String startsWith,
        String metWith,
        String whatZh,
        String whatEn,
        boolean confirmed) {

    /** The last day of a period that begins with the day after the given one. */
    public LocalDate after(LocalDate day, WorkingDays workingDays, String country) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WORKING_DAY -> workingDays.plus(country, day, amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
        };
    }

    boolean isInWorkingDays() {
        return unit == TermUnit.WORKING_DAY;
    }

    public LocalDate alarmBefore(LocalDate lastDay) {
        return lastDay.minusDays(alarmDays);
    }

    public boolean startsWith(String event) {
        return names(startsWith, event);
    }

    boolean isMetWith(String event) {
        return names(metWith, event);
    }

    private static boolean names(String events, String event) {
        return Arrays.asList(events.split(" ")).contains(event);
    }
}
