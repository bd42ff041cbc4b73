package org.huikuan.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Years whose holidays nobody knows: this one, and from 1 December the next. The State Council announces a year in
 * November, so that by then the days can be entered.
 */
@Component
public class MissingHolidays {

    private final WorkingDays workingDays;

    MissingHolidays(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public List<Missing> of(Collection<String> countries, LocalDate today) {
        int last = today.getMonth() == Month.DECEMBER ? today.getYear() + 1 : today.getYear();
        return new TreeSet<>(countries)
                .stream()
                        .flatMap(country -> IntStream.rangeClosed(today.getYear(), last)
                                .filter(year -> !workingDays.knows(country, year))
                                .mapToObj(year -> new Missing(country, year)))
                        .toList();
    }

    /** A country and a year in which working days are counted by the week alone. */
    public record Missing(String country, int year) {}
}
