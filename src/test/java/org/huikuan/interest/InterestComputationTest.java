package org.huikuan.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Interest computed by hand beside interest computed by the sheet. */
class InterestComputationTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 16);
    private static final LoanPrimeRates MARKET = new LoanPrimeRates(new TreeMap<>(Map.of(
            LocalDate.of(2024, 7, 22), new BigDecimal("3.35"),
            LocalDate.of(2024, 10, 21), new BigDecimal("3.10"),
            LocalDate.of(2025, 5, 20), new BigDecimal("3.00"))));

    @Test
    void fiveInTenThousandADay() {
        // 86,500.50 x 0.0005 x 103 days (4 December to 16 March) = 4,454.77575
        InterestLine line = only(sheet(rule("daily", 500, 0, null), item("2025-12-03", "86500.50")));

        assertThat(line.days()).isEqualTo(103);
        assertThat(line.from()).isEqualTo("2025-12-04");
        assertThat(line.to()).isEqualTo(UNTIL);
        assertThat(line.amount()).isEqualTo(Money.of("4454.78", "CNY"));
        assertThat(line.rate().percent()).isEqualByComparingTo("0.05");
    }

    @Test
    void rateOfTheDayOfTheBreachPlusThirtyPercent() {
        // due 20 October 2024, breach on the 21st, when 3.10 began: 3.10 x 1.3 = 4.03 % a year, 512 days
        // 100,000 x 0.0403 x 512 / 365 = 5,653.0411
        InterestLine line = only(sheet(rule("lpr-at-breach", 0, 130, null), item("2024-10-20", "100000.00")));

        assertThat(line.rate()).isEqualTo(Rate.aYear(new BigDecimal("4.03")));
        assertThat(line.days()).isEqualTo(512);
        assertThat(line.amount()).isEqualTo(Money.of("5653.04", "CNY"));
    }

    @Test
    void rateThatChangesGivesALineAPeriod() {
        // 3.35 % for 1 August to 20 October 2024 (81 days), 3.10 % to 19 May 2025 (211), 3.00 % to 16 March 2026 (301)
        InterestSheet sheet = sheet(rule("lpr-as-it-changes", 0, 100, null), item("2024-07-31", "100000.00"));

        assertThat(sheet.lines()).extracting(InterestLine::days).containsExactly(81L, 211L, 301L);
        assertThat(sheet.lines())
                .extracting(line -> line.amount().amount().toPlainString())
                .containsExactly("743.42", "1792.05", "2473.97");
        assertThat(sheet.totals()).containsExactly(Money.of("5009.44", "CNY"));
    }

    @Test
    void contractRateBelowTheMarketIsLiftedToIt() {
        Rate low = Rate.aYear(new BigDecimal("1"));
        // contract on 1 November 2025: 3.00 % a year
        InterestLine line = only(sheet(rule("contract-not-below-lpr", 0, 100, low), item("2025-12-31", "36500.00")));

        assertThat(line.rate()).isEqualTo(Rate.aYear(new BigDecimal("3")));
        assertThat(line.amount()).isEqualTo(Money.of("225.00", "CNY"));
    }

    @Test
    void contractRateAboveTheMarketStays() {
        Rate high = Rate.aDay(new BigDecimal("0.03"));
        InterestLine line = only(sheet(rule("contract-not-below-lpr", 0, 100, high), item("2025-12-31", "10000.00")));

        assertThat(line.rate()).isEqualTo(high);
        assertThat(line.amount()).isEqualTo(Money.of("225.00", "CNY"));
    }

    @Test
    void onlyOverduePrincipalBearsInterest() {
        InterestSheet sheet = sheet(
                rule("daily", 500, 0, null),
                item("2026-03-16", "100.00"),
                item("2026-04-01", "100.00"),
                item("2026-01-01", "0.00"));

        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.withoutRate()).isEmpty();
        assertThat(sheet.totals()).isEmpty();
    }

    @Test
    void itemOlderThanTheFirstRateIsLeftToAPerson() {
        InterestSheet sheet = sheet(rule("lpr-at-breach", 0, 130, null), item("2019-01-31", "100.00"));

        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.withoutRate()).containsExactly("INV-2019-01-31");
    }

    @Test
    void roundsHalfACentUp() {
        // 100.00 x 0.0005 x 1 day = 0.05; 10.00 x 0.0005 x 1 = 0.005 -> 0.01
        assertThat(InterestComputation.interest(Money.of("10.00", "CNY"), Rate.aDay(new BigDecimal("0.05")), 1, 365))
                .isEqualTo(Money.of("0.01", "CNY"));
    }

    @Test
    void periodsCoverEveryDayOnceAndCostAtMostHalfACentALine() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            LocalDate due = LocalDate.of(2024, 7, 22).plusDays(random.nextInt(600));
            String amount =
                    BigDecimal.valueOf(1 + random.nextInt(100_000_000), 2).toPlainString();
            List<InterestLine> lines = sheet(rule("lpr-as-it-changes", 0, 100, null), item(due.toString(), amount))
                    .lines();

            LocalDate next = due.plusDays(1);
            BigDecimal exact = BigDecimal.ZERO;
            BigDecimal charged = BigDecimal.ZERO;
            for (InterestLine line : lines) {
                assertThat(line.from()).isEqualTo(next);
                next = line.to().plusDays(1);
                exact = exact.add(new BigDecimal(amount)
                        .multiply(line.rate().percent())
                        .multiply(BigDecimal.valueOf(line.days()))
                        .divide(BigDecimal.valueOf(36_500), 10, RoundingMode.HALF_UP));
                charged = charged.add(line.amount().amount());
            }
            assertThat(next).isEqualTo(UNTIL.plusDays(1));
            assertThat(charged.subtract(exact).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.0051").multiply(BigDecimal.valueOf(lines.size())));
        }
    }

    private static InterestSheet sheet(InterestRule rule, Principal... items) {
        return new InterestComputation(UNTIL, Procedure.NONE, MARKET, item -> rule).of(List.of(items));
    }

    private static LatePaymentTerms.Agreed agreed(@Nullable Rate rate) {
        return new LatePaymentTerms.Agreed(rate == null ? Known.NO : Known.YES, rate, Known.UNKNOWN, null);
    }

    private static InterestRule rule(String method, int perMillion, int percentOfLpr, @Nullable Rate contract) {
        Map<String, @Nullable Object> outputs = Map.of(
                "method",
                method,
                "perMillionADay",
                perMillion,
                "percentOfLpr",
                percentOfLpr,
                "daysAYear",
                365,
                "becauseZh",
                "依据",
                "becauseEn",
                "basis");
        return new InterestRule(
                TableInterestSheets.TABLE.answer(1, "rule_of_test", Map.of(), outputs), agreed(contract));
    }

    private static Principal item(String due, String amount) {
        return new Principal("INV-" + due, LocalDate.of(2025, 11, 1), LocalDate.parse(due), Money.of(amount, "CNY"));
    }

    private static InterestLine only(InterestSheet sheet) {
        assertThat(sheet.lines()).hasSize(1);
        return sheet.lines().get(0);
    }
}
