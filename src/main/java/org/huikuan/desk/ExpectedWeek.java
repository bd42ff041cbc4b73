package org.huikuan.desk;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huikuan.desk.ExpectedMoney.Day;
import org.jspecify.annotations.Nullable;

/**
 * What is expected in a week from Monday to Sunday. What was promised for an earlier week and has not come stands in a
 * row of its own, since nobody knows when it comes.
 *
 * @param from its Monday; null for whatever was promised before this week
 * @param to its Sunday
 * @param sums a sum for each currency, in the order of their codes
 */
public record ExpectedWeek(@Nullable LocalDate from, LocalDate to, List<Sum> sums) {

    /** @param again see {@link Day} */
    public record Sum(String currency, int promises, BigDecimal left, BigDecimal again) {

        private static Sum of(String currency, Collection<Day> days) {
            return new Sum(
                    currency,
                    days.stream().mapToInt(Day::promises).sum(),
                    days.stream().map(Day::left).reduce(BigDecimal.ZERO, BigDecimal::add),
                    days.stream().map(Day::again).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /** Weeks in which something is expected, the earliest first. */
    public static List<ExpectedWeek> of(List<Day> days, LocalDate today) {
        LocalDate thisMonday = monday(today);
        Map<LocalDate, List<Day>> byMonday = days.stream()
                .collect(Collectors.groupingBy(
                        d -> d.payOn().isBefore(thisMonday) ? LocalDate.MIN : monday(d.payOn()),
                        TreeMap::new,
                        Collectors.toList()));
        List<ExpectedWeek> weeks = new ArrayList<>();
        byMonday.forEach((monday, all) -> weeks.add(
                monday.equals(LocalDate.MIN)
                        ? new ExpectedWeek(null, thisMonday.minusDays(1), sums(all))
                        : new ExpectedWeek(monday, monday.plusDays(6), sums(all))));
        return weeks;
    }

    private static List<Sum> sums(List<Day> days) {
        List<Sum> sums = new ArrayList<>();
        days.stream()
                .collect(Collectors.groupingBy(Day::currency, TreeMap::new, Collectors.toList()))
                .forEach((currency, all) -> sums.add(Sum.of(currency, all)));
        return sums;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
