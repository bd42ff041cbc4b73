package org.huikuan.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What payments, judgments, insolvencies and the law of the day change in a sheet of interest. */
class InterestOverTimeTest {

    private static final LoanPrimeRates MARKET = new LoanPrimeRates(new TreeMap<>(Map.of(
            LocalDate.of(2015, 10, 24), new BigDecimal("4.35"),
            LocalDate.of(2019, 8, 20), new BigDecimal("4.25"),
            LocalDate.of(2025, 5, 20), new BigDecimal("3.00"))));

    /** 780,000.00 due 5 December 2025; 60,000 paid on 25 March, 500,000 on 6 November 2026. */
    private static final Principal A1211 = new Principal(
            "A-1211",
            day("2025-10-06"),
            day("2025-12-05"),
            Money.of("220000.00", "CNY"),
            List.of(paid("2026-03-25", "60000.00"), paid("2026-11-06", "500000.00")));

    @Test
    void whatWasPaidLateBearsInterestUntilItWasPaid() {
        InterestSheet sheet = sheet("2026-11-30", Procedure.NONE, sale(), A1211);

        assertThat(sheet.lines())
                .extracting(InterestLine::principal)
                .containsExactly(
                        Money.of("780000.00", "CNY"), Money.of("720000.00", "CNY"), Money.of("220000.00", "CNY"));
        assertThat(sheet.totals()).containsExactly(Money.of("27118.35", "CNY"));
    }

    @Test
    void theRateOfTheContractIsCountedOnWhatWasOwedDayByDay() {
        // 0.05 % a day: 780,000 for 110 days and 720,000 for 141; 420,000 for 226 days
        Principal other =
                new Principal("A-1212", day("2025-10-31"), day("2025-12-30"), Money.of("420000.00", "CNY"), List.of());
        InterestRule clause = contract(Rate.aDay(new BigDecimal("0.05")), null);

        assertThat(sheet("2026-08-13", Procedure.NONE, clause, A1211).totals())
                .containsExactly(Money.of("93660.00", "CNY"));
        assertThat(sheet("2026-08-13", Procedure.NONE, clause, other).totals())
                .containsExactly(Money.of("47460.00", "CNY"));
        assertThat(new InterestComputation(day("2026-08-13"), Procedure.NONE, MARKET, p -> clause)
                        .of(List.of(A1211, other))
                        .totals())
                .containsExactly(Money.of("141120.00", "CNY"));
    }

    @Test
    void whatWasPaidAfterTheDayIsStillOwedOnIt() {
        assertThat(sheet("2026-08-13", Procedure.NONE, sale(), A1211).totals())
                .containsExactly(Money.of("20015.01", "CNY"));
    }

    @Test
    void interestStopsTheDayBeforeTheCourtAcceptsAnInsolvency() {
        InterestSheet sheet = sheet("2026-11-30", new Procedure(day("2026-08-14"), null, null), sale(), A1211);

        assertThat(sheet.until()).isEqualTo("2026-08-13");
        assertThat(sheet.totals()).containsExactly(Money.of("20015.01", "CNY"));
    }

    @Test
    void aJudgmentNotPerformedInTimeBearsTheDoubledInterestBesides() {
        // 100,000 x 0.0175 % x 30 days = 525.00, beside 3.9 % for 60 days = 641.10
        Principal item = new Principal("A-1", day("2026-08-01"), day("2026-09-30"), Money.of("100000.00", "CNY"));
        Procedure judged = new Procedure(null, day("2026-10-10"), day("2026-10-30"));

        InterestSheet sheet = sheet("2026-11-29", judged, sale(), item);

        assertThat(sheet.lines())
                .extracting(line -> line.amount().amount().toPlainString())
                .containsExactly("641.10", "525.00");
        assertThat(sheet.lines().get(1).basisZh()).contains("第二百六十四条", "万分之一点七五");
        assertThat(sheet.lines().get(1).from()).isEqualTo("2026-10-31");
    }

    @Test
    void aBreachBeforeTheMarketRateIsCountedByTheBenchmarkRatePlusThirtyPercent() {
        // 4.35 x 1.3 = 5.655 % a year, 31 days: 100,000 x 0.05655 x 31 / 365 = 480.29
        Principal old = new Principal("A-2", day("2019-01-01"), day("2019-07-31"), Money.of("100000.00", "CNY"));

        InterestLine line =
                sheet("2019-08-31", Procedure.NONE, sale(), old).lines().get(0);

        assertThat(line.rate()).isEqualTo(Rate.aYear(new BigDecimal("5.655")));
        assertThat(line.amount()).isEqualTo(Money.of("480.29", "CNY"));
        assertThat(line.basisZh()).contains("基准利率", "加计30%", "第十八条").doesNotContain("LPR");
        assertThat(line.basisEn()).contains("plus 30 percent");
    }

    @Test
    void theRuleForSmallEnterprisesIsThatOfTheDayOfTheContract() {
        assertThat(SmeRule.of(day("2020-08-31"), day("2025-07-01"))).isEqualTo(SmeRule.NONE);
        assertThat(SmeRule.of(day("2020-09-01"), day("2025-07-01"))).isEqualTo(SmeRule.ARTICLE_15);
        assertThat(SmeRule.of(day("2025-05-31"), day("2025-07-01"))).isEqualTo(SmeRule.ARTICLE_15);
        assertThat(SmeRule.of(day("2025-06-01"), day("2025-07-01"))).isEqualTo(SmeRule.ARTICLE_17);

        InterestLine line = sheet("2026-06-30", Procedure.NONE, small(day("2024-01-01")), late("2026-05-31"))
                .lines()
                .get(0);

        assertThat(line.basisZh()).contains("第十五条").doesNotContain("第十七条");
        assertThat(line.basisEn()).contains("article 15").doesNotContain("article 17");
    }

    @Test
    void withoutTheDayOfTheContractNoArticleIsCited() {
        assertThat(SmeRule.of(null, day("2020-08-31"))).isEqualTo(SmeRule.NONE);
        assertThat(SmeRule.of(null, day("2025-07-01"))).isEqualTo(SmeRule.UNDATED);

        InterestLine line = sheet("2026-06-30", Procedure.NONE, small(null), late("2026-05-31"))
                .lines()
                .get(0);

        assertThat(line.basisZh()).contains("《保障中小企业款项支付条例》").doesNotContain("第十");
        assertThat(line.basisEn()).contains("nder the Regulations").doesNotContain("article");
    }

    @Test
    void theFloorOfAnAgreedRateIsTheMarketRateOfTheDayOfTheContract() {
        // LPR 4.25 on the day of the contract, 3.00 when the goods were invoiced
        InterestRule clause = contract(Rate.aYear(BigDecimal.ONE), day("2019-09-01"), "contract-not-below-lpr");

        assertThat(sheet("2026-06-30", Procedure.NONE, clause, late("2026-05-31"))
                        .lines()
                        .get(0)
                        .rate())
                .isEqualTo(Rate.aYear(new BigDecimal("4.25")));
    }

    private static Principal late(String due) {
        return new Principal("A-3", day("2026-01-01"), day(due), Money.of("100.00", "CNY"));
    }

    private static InterestSheet sheet(String until, Procedure court, InterestRule rule, Principal item) {
        return new InterestComputation(day(until), court, MARKET, principal -> rule).of(List.of(item));
    }

    private static InterestRule sale() {
        return rule("lpr-at-breach", 0, 130, "以LPR为基础，加计30%", "LPR plus 30 percent");
    }

    private static InterestRule small(@Nullable LocalDate signedOn) {
        return rule(
                "daily",
                500,
                0,
                "《保障中小企业款项支付条例》第十七条",
                "Under article 17 of the Regulations",
                new LatePaymentTerms.Agreed(Known.NO, null, Known.UNKNOWN, signedOn));
    }

    private static InterestRule contract(Rate rate, @Nullable LocalDate signedOn) {
        return contract(rate, signedOn, "contract");
    }

    private static InterestRule contract(Rate rate, @Nullable LocalDate signedOn, String method) {
        return rule(method, 0, 100, "合同约定", "agreed", new LatePaymentTerms.Agreed(Known.YES, rate, Known.NO, signedOn));
    }

    private static InterestRule rule(String method, int perMillion, int percent, String zh, String en) {
        return rule(method, perMillion, percent, zh, en, LatePaymentTerms.Agreed.UNKNOWN);
    }

    private static InterestRule rule(
            String method, int perMillion, int percent, String zh, String en, LatePaymentTerms.Agreed agreed) {
        Map<String, @Nullable Object> outputs = Map.of(
                "method",
                method,
                "perMillionADay",
                perMillion,
                "percentOfLpr",
                percent,
                "daysAYear",
                365,
                "becauseZh",
                zh,
                "becauseEn",
                en);
        return new InterestRule(TableInterestSheets.TABLE.answer(1, "rule_of_test", Map.of(), outputs), agreed);
    }

    private static Principal.Paid paid(String on, String amount) {
        return new Principal.Paid(day(on), Money.of(amount, "CNY"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
