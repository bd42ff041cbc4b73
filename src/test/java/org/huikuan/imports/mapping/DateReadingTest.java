package org.huikuan.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.reading.Formats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How dates are written is taken from the whole column; what has two readings is asked. */
class DateReadingTest {

    @Test
    void aColumnThatFitsDayFirstAndMonthFirstIsAsked() {
        assertThat(unclear("01/11/2026", "05/12/2026")).isTrue();
        assertThat(unclear("1.2.2026", "3.4.2026")).isTrue();
        assertThat(unclear("01/02/03")).isTrue();
        assertThat(unclear("25/11/26")).isTrue();
    }

    @Test
    void oneDateThatCannotBeReadTheOtherWayDecidesTheColumn() {
        assertThat(pattern("01/11/2026", "05/12/2026", "25/11/2026")).isEqualTo("d/M/yyyy");
        assertThat(pattern("01/11/2026", "11/25/2026")).isEqualTo("M/d/yyyy");
        assertThat(pattern("01.11.2026 10:30", "25.11.2026 0:00", "—")).isEqualTo("dd.MM.yyyy");
        assertThat(pattern("3-Mar-26", "14-Dec-26")).isEqualTo("d-MMM-yy");
    }

    @Test
    void datesThatContradictEachOtherAreAsked() {
        assertThat(unclear("25/11/2026", "11/25/2026")).isTrue();
    }

    @Test
    void yearFirstNeedsNoPattern() {
        assertThat(pattern("2026-03-02", "2026/3/5 0:00", "20260302", "2026年3月5日"))
                .isNull();
        assertThat(unclear("2026-03-02", "")).isFalse();
    }

    /** Excel opened a day-first CSV with month-first settings: what it could read became dates, wrong ones. */
    @Test
    void aSheetWithRealDatesAndWrittenOnesIsAsked() {
        DateReading reading = new DateReading(LocalDate.of(1899, 12, 30));
        List.of("46025", "25/11/2026").forEach(reading::take);
        assertThat(reading.isUnclear()).isTrue();
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNone() {
        for (String day : List.of("2026-02-29", "2026/2/30", "2026年2月29日", "20260229", "30-Feb-2026", "2026-13-01")) {
            assertThatThrownBy(() -> Formats.OWN.date(day)).as(day).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Formats.OWN.date("29-Feb-2028")).isEqualTo("2028-02-29");
    }

    private static @Nullable String pattern(String... cells) {
        return read(cells).pattern();
    }

    private static boolean unclear(String... cells) {
        return read(cells).isUnclear();
    }

    private static DateReading read(String... cells) {
        DateReading reading = new DateReading(null);
        List.of(cells).forEach(reading::take);
        return reading;
    }
}
