package org.huikuan.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Public holidays of a whole country, computed by the library Jollyday. China is left out: the State Council moves
 * week-ends each year by notice, which no rule foretells; its days stand in the table.
 */
final class PublicHolidays {

    /** The country whose days are announced year by year. */
    static final String ANNOUNCED = "CN";

    private final Map<Key, Set<LocalDate>> known = new ConcurrentHashMap<>();
    private final Set<String> countries;

    PublicHolidays() {
        countries = HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> !code.equals(ANNOUNCED))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the library knows the holidays of the country. */
    boolean knows(String country) {
        return countries.contains(country);
    }

    boolean isHoliday(String country, LocalDate date) {
        return knows(country)
                && known.computeIfAbsent(new Key(country, date.getYear()), PublicHolidays::of)
                        .contains(date);
    }

    private static Set<LocalDate> of(Key key) {
        HolidayManager manager =
                HolidayManager.getInstance(ManagerParameters.create(key.country.toLowerCase(Locale.ROOT)));
        return manager.getHolidays(Year.of(key.year)).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Key(String country, int year) {}
}
