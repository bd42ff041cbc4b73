package org.huikuan.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.huikuan.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How days are read wherever somebody writes one. */
class PlainDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "2026-3-5", "2026/3/5", "2026.3.5", "2026年3月5日", " 2026-03-05 "})
    void aDayIsWrittenYearFirst(String text) {
        assertThat(PlainDate.of(text)).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "05.03.2026", "05/03/2026", "2026-13-01", "tomorrow", "", "2026-3/5", "26-3-5"})
    void whatIsNoDayIsRefused(String text) {
        assertThatThrownBy(() -> PlainDate.of(text)).hasMessageContaining("write it like 2026-03-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31",
                "2101-01-01",
                "1969-12-31",
                "+99999-01-01",
                "+290000000-01-01",
                "+999999999-12-31",
                "0001-01-01"
            })
    void aYearThatNobodyCanMeanIsRefusedBySayingSo(String text) {
        assertThatThrownBy(() -> PlainDate.of(text)).hasMessageContaining("1970 to 2100");
        FormInput words = new FormInput(Map.of("date", text));
        assertThat(words.date("date")).isNull();
        assertThatThrownBy(words::check)
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.errors().get(0).key()).isEqualTo("date-beyond"));
    }

    @Test
    void aMonthIsBoundedToo() {
        assertThat(PlainDate.month("2026-03")).isEqualTo(YearMonth.of(2026, 3));
        for (String bad : new String[] {"+999999999-12", "9999-12", "2026-13", "2026-0", "march"}) {
            assertThatThrownBy(() -> PlainDate.month(bad)).isInstanceOf(NoDate.class);
        }
    }
}
