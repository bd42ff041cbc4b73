package org.huikuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.desk.ExpectedMoney.Day;
import org.huikuan.desk.ExpectedWeek.Sum;
import org.junit.jupiter.api.Test;

class ExpectedWeekTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    @Test
    void aWeekGoesFromMondayToSunday() {
        List<ExpectedWeek> weeks = ExpectedWeek.of(
                List.of(
                        day("2026-03-02", "CNY", "100.00", "0.00"),
                        day("2026-03-08", "CNY", "20.00", "20.00"),
                        day("2026-03-09", "CNY", "7.00", "0.00")),
                WEDNESDAY);

        assertThat(weeks)
                .containsExactly(
                        week("2026-03-02", "2026-03-08", sum("CNY", 2, "120.00", "20.00")),
                        week("2026-03-09", "2026-03-15", sum("CNY", 1, "7.00", "0.00")));
    }

    @Test
    void whatWasPromisedForEarlierStandsApart() {
        List<ExpectedWeek> weeks = ExpectedWeek.of(
                List.of(day("2026-02-10", "CNY", "5.00", "0.00"), day("2026-03-01", "CNY", "6.00", "0.00")), WEDNESDAY);

        assertThat(weeks).hasSize(1);
        assertThat(weeks.get(0).from()).isNull();
        assertThat(weeks.get(0).to()).isEqualTo("2026-03-01");
        assertThat(weeks.get(0).sums()).containsExactly(sum("CNY", 2, "11.00", "0.00"));
    }

    @Test
    void currenciesAreNotAdded() {
        List<ExpectedWeek> weeks = ExpectedWeek.of(
                List.of(day("2026-03-06", "USD", "3.00", "0.00"), day("2026-03-06", "CNY", "4.00", "0.00")), WEDNESDAY);

        assertThat(weeks.get(0).sums()).containsExactly(sum("CNY", 1, "4.00", "0.00"), sum("USD", 1, "3.00", "0.00"));
        assertThat(ExpectedWeek.of(List.of(), WEDNESDAY)).isEmpty();
    }

    private static Day day(String payOn, String currency, String left, String again) {
        return new Day(LocalDate.parse(payOn), currency, 1, new BigDecimal(left), new BigDecimal(again));
    }

    private static ExpectedWeek week(String from, String to, Sum sum) {
        return new ExpectedWeek(LocalDate.parse(from), LocalDate.parse(to), List.of(sum));
    }

    private static Sum sum(String currency, int promises, String left, String again) {
        return new Sum(currency, promises, new BigDecimal(left), new BigDecimal(again));
    }
}
