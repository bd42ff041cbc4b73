package org.huikuan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The days of rest in a week, by country; Saturday and Sunday where nothing else is known. */
final class Weeks {

    private static final Set<DayOfWeek> USUAL = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> FRIDAY_SATURDAY = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    /** Seed by custom of the country; the days of the table come before it. */
    private static final Map<String, Set<DayOfWeek>> REST = Map.ofEntries(
            Map.entry("BD", FRIDAY_SATURDAY),
            Map.entry("BH", FRIDAY_SATURDAY),
            Map.entry("DZ", FRIDAY_SATURDAY),
            Map.entry("EG", FRIDAY_SATURDAY),
            Map.entry("IL", FRIDAY_SATURDAY),
            Map.entry("IQ", FRIDAY_SATURDAY),
            Map.entry("JO", FRIDAY_SATURDAY),
            Map.entry("KW", FRIDAY_SATURDAY),
            Map.entry("LY", FRIDAY_SATURDAY),
            Map.entry("OM", FRIDAY_SATURDAY),
            Map.entry("QA", FRIDAY_SATURDAY),
            Map.entry("SA", FRIDAY_SATURDAY),
            Map.entry("SD", FRIDAY_SATURDAY),
            Map.entry("SY", FRIDAY_SATURDAY),
            Map.entry("YE", FRIDAY_SATURDAY),
            Map.entry("IR", EnumSet.of(DayOfWeek.FRIDAY)),
            Map.entry("NP", EnumSet.of(DayOfWeek.SATURDAY)));

    /** From that day on the Emirates rest on Saturday and Sunday, before it on Friday and Saturday. */
    private static final LocalDate EMIRATES_CHANGED = LocalDate.of(2022, 1, 1);

    private Weeks() {}

    static boolean isRestDay(String country, LocalDate date) {
        boolean before = country.equals("AE") && date.isBefore(EMIRATES_CHANGED);
        return (before ? FRIDAY_SATURDAY : REST.getOrDefault(country, USUAL)).contains(date.getDayOfWeek());
    }
}
