package org.huikuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.calendar.jdbc.JdbcCalendarDays;
import org.huikuan.testing.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Working days as the State Council's notices for 2025 and 2026 have them, and those of other countries. */
class ShippedHolidaysTest {

    @OnBothDatabases
    void workingDaysOfChinaAreCountedByTheNoticeOf2026(DataSource database) {
        WorkingDays days = days(database);

        assertThat(days.plus("CN", day("2026-09-28"), 7)).isEqualTo("2026-10-13");
        assertThat(days.plus("CN", day("2026-09-30"), 5)).isEqualTo("2026-10-13");
        assertThat(days.plus("CN", day("2026-02-13"), 5)).isEqualTo("2026-02-27");
        assertThat(days.plus("CN", day("2026-04-30"), 3)).isEqualTo("2026-05-08");
        assertThat(days.plus("CN", day("2026-09-18"), 2)).isEqualTo("2026-09-21");
    }

    @OnBothDatabases
    void workingDaysOfChinaAreCountedByTheNoticeOf2025(DataSource database) {
        WorkingDays days = days(database);

        assertThat(days.plus("CN", day("2025-01-25"), 1)).isEqualTo("2025-01-26");
        assertThat(days.plus("CN", day("2025-01-27"), 1)).isEqualTo("2025-02-05");
        assertThat(days.plus("CN", day("2025-09-30"), 3)).isEqualTo("2025-10-11");
    }

    @OnBothDatabases
    void aYearThatNobodyHasEnteredIsUnknownAndToldFromDecember(DataSource database) {
        WorkingDays days = days(database);
        MissingHolidays missing = new MissingHolidays(days);

        assertThat(days.knows("CN", 2026)).isTrue();
        assertThat(days.knows("CN", 2027)).isFalse();
        assertThat(missing.of(List.of("CN", "DE"), day("2026-11-30"))).isEmpty();
        assertThat(missing.of(List.of("CN", "DE"), day("2026-12-01")))
                .containsExactly(new MissingHolidays.Missing("CN", 2027));

        new JdbcCalendarDays(JdbcClient.create(database))
                .save(List.of(new CalendarDay("CN", day("2027-01-01"), false, "元旦")));
        days.lookAgain();

        assertThat(missing.of(List.of("CN"), day("2026-12-01"))).isEmpty();
    }

    @Test
    void otherCountriesHaveTheirOwnHolidaysAndWeeks() {
        WorkingDays days = new TableOfDays(new NoDays());

        assertThat(days.isWorkingDay("DE", day("2026-10-02"))).isTrue();
        assertThat(days.isWorkingDay("DE", day("2026-12-25"))).isFalse();
        assertThat(days.isWorkingDay("US", day("2026-07-03")) && days.isWorkingDay("US", day("2026-11-26")))
                .isFalse();
        assertThat(days.plus("DE", day("2026-04-02"), 1)).isEqualTo("2026-04-07");
        assertThat(days.isWorkingDay("EG", day("2026-11-27"))).isFalse();
        assertThat(days.isWorkingDay("EG", day("2026-11-29"))).isTrue();
    }

    private static WorkingDays days(DataSource database) {
        return new TableOfDays(new JdbcCalendarDays(JdbcClient.create(database)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
