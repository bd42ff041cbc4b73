package org.huikuan.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that differs from its week.
 *
 * @param country ISO 3166, two letters
 * @param working a weekend day that is worked (调休上班); false: a holiday (放假)
 * @param name of the holiday
 */
public record CalendarDay(
        String country,
        LocalDate date,
        boolean working,
        @Nullable String name) {

    private static final String SPRING_FESTIVAL = "春节";

    boolean isSpringFestival() {
        return !working && SPRING_FESTIVAL.equals(name);
    }
}
