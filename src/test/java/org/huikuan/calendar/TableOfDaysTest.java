package org.huikuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The week of the New Year 2027: Friday off, the Sunday after it worked. */
class TableOfDaysTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 31);
    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 1);

    private final Days days = new Days();
    private final TableOfDays calendar = new TableOfDays(days);

    @Test
    void aHolidayIsNoWorkingDayAndAMakeUpDayIsOne() {
        assertThat(calendar.isWorkingDay("CN", FRIDAY)).isFalse();
        assertThat(calendar.isWorkingDay("CN", FRIDAY.plusDays(1))).isFalse();
        assertThat(calendar.isWorkingDay("CN", FRIDAY.plusDays(2))).isTrue();
        assertThat(calendar.plus("CN", THURSDAY, 1)).isEqualTo(FRIDAY.plusDays(2));
        assertThat(calendar.plus("CN", FRIDAY.plusDays(2), -1)).isEqualTo(THURSDAY);
    }

    @Test
    void anotherCountryKeepsItsOwnWeek() {
        assertThat(calendar.isWorkingDay("DE", FRIDAY.plusDays(2))).isFalse();
        assertThat(calendar.isWorkingDay("DE", FRIDAY.plusDays(7))).isTrue();
        assertThat(calendar.onOrAfter("DE", FRIDAY.plusDays(1))).isEqualTo(FRIDAY.plusDays(3));
    }

    @Test
    void theEmiratesRestOnSaturdayAndSundaySince2022() {
        assertThat(calendar.isWorkingDay("AE", LocalDate.of(2021, 11, 19)))
                .as("a Friday")
                .isFalse();
        assertThat(calendar.isWorkingDay("AE", LocalDate.of(2021, 11, 21)))
                .as("a Sunday")
                .isTrue();
        assertThat(calendar.isWorkingDay("AE", LocalDate.of(2026, 11, 20)))
                .as("a Friday")
                .isTrue();
        assertThat(calendar.isWorkingDay("AE", LocalDate.of(2026, 11, 22)))
                .as("a Sunday")
                .isFalse();
    }

    @Test
    void aChangeCountsOnceSomebodyHasSaidSo() {
        assertThat(calendar.isWorkingDay("CN", THURSDAY)).isTrue();
        days.all.add(new CalendarDay("CN", THURSDAY, false, null));
        assertThat(calendar.isWorkingDay("CN", THURSDAY)).isTrue();

        calendar.lookAgain();

        assertThat(calendar.isWorkingDay("CN", THURSDAY)).isFalse();
    }

    private static final class Days implements CalendarDays {

        final List<CalendarDay> all = new ArrayList<>(List.of(
                new CalendarDay("CN", FRIDAY, false, "元旦"), new CalendarDay("CN", FRIDAY.plusDays(2), true, null)));

        @Override
        public List<CalendarDay> all() {
            return List.copyOf(all);
        }

        @Override
        public void save(Collection<CalendarDay> days) {
            all.addAll(days);
        }

        @Override
        public void remove(String country, LocalDate date) {
            all.removeIf(d -> d.date().equals(date));
        }
    }
}
