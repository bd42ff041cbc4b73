package org.huikuan.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Working days of a country. Dates are local to the creditor; countries are ISO 3166 codes of two letters. */
public interface WorkingDays {

    boolean isWorkingDay(String country, LocalDate date);

    /** The date itself when it is a working day, otherwise the first one after it. */
    LocalDate onOrAfter(String country, LocalDate date);

    /** The {@code days}-th working day after the date; before it for a negative number; {@link #onOrAfter} for 0. */
    LocalDate plus(String country, LocalDate date, int days);

    /**
     * Whether the holidays of the country are known for the year. Where they are not, days are counted by the week
     * alone, and who states such a day to others says so.
     */
    default boolean knows(String country, int year) {
        return true;
    }

    /** The last working day before the date. */
    default LocalDate before(String country, LocalDate date) {
        return plus(country, date, -1);
    }

    /** The first day of rest of the next Spring Festival from this day on; empty where nobody has entered one. */
    default Optional<LocalDate> springFestival(String country, LocalDate from) {
        return Optional.empty();
    }

    /** Somebody changed the days; what was remembered of them is forgotten. */
    default void lookAgain() {}
}
