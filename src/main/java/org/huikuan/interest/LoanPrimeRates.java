package org.huikuan.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The one-year loan prime rate (一年期 LPR) over time.
 *
 * @param percentFrom percent a year, by the first day on which it holds
 */
public record LoanPrimeRates(NavigableMap<LocalDate, BigDecimal> percentFrom) {

    /** The day of its first publication as a market rate; what holds before is the central bank's benchmark rate. */
    static final LocalDate FIRST = LocalDate.of(2019, 8, 20);

    /** A row of days with one rate, both ends included. */
    record Period(LocalDate from, LocalDate to, BigDecimal percent) {}

    public LoanPrimeRates {
        percentFrom = new TreeMap<>(percentFrom);
    }

    /** Percent a year on the day; empty before the first rate was published. */
    Optional<BigDecimal> on(LocalDate day) {
        return Optional.ofNullable(percentFrom.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** The days cut where the rate changes; empty when no rate holds on the first of them. */
    List<Period> between(LocalDate from, LocalDate to) {
        List<Period> periods = new ArrayList<>();
        LocalDate begin = from;
        while (!begin.isAfter(to)) {
            Optional<BigDecimal> percent = on(begin);
            if (percent.isEmpty()) {
                return List.of();
            }
            LocalDate next = percentFrom.higherKey(begin);
            LocalDate end = next == null || next.isAfter(to) ? to : next.minusDays(1);
            periods.add(new Period(begin, end, percent.get()));
            begin = end.plusDays(1);
        }
        return periods;
    }
}
