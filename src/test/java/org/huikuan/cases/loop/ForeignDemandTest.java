package org.huikuan.cases.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Stage;
import org.huikuan.cases.diagnoses.Insight;
import org.huikuan.cases.promises.PromiseLimits;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.Supply;
import org.huikuan.ledger.Terms;
import org.huikuan.ledger.rates.ExchangeRate;
import org.huikuan.ledger.rates.ExchangeRates;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.model.TablesOfFiles;
import org.huikuan.shared.Money;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.testing.FixedTables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Foreign money meets limits in the creditor's currency only by a rate. */
class ForeignDemandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final RatesOn RATES = new RatesOn(
            "CNY",
            TODAY,
            Map.of(
                    "USD", new RatesOn.Quote(new BigDecimal("7.1429"), TODAY, RatesOn.How.DIRECT),
                    "JPY", new RatesOn.Quote(new BigDecimal("0.0467"), TODAY, RatesOn.How.DIRECT)));

    static final ExchangeRates NO_RATES = new RatesOfTheDay(List.of());

    @Test
    void fortyNineThousandDollarsAreNotBelowFiftyThousandYuan() {
        assertThat(facts(RATES, "49000.00 USD").demandableUnits()).isEqualTo(350_002);
    }

    @Test
    void sixHundredThousandYenAreNoLargeDebt() {
        assertThat(facts(RATES, "600000.00 JPY").demandableUnits()).isEqualTo(28_020);
    }

    @Test
    void amountsOfSeveralCurrenciesAreAddedWhenConverted() {
        assertThat(facts(RATES, "1000.00 USD", "500.00 CNY").demandableUnits()).isEqualTo(7_642);
    }

    @Test
    void withoutARateNothingIsAddedAndAPersonIsAsked() {
        CaseFacts facts = facts(RatesOn.none("CNY", TODAY), "49000.00 USD", "500.00 CNY");

        assertThat(facts.demandableUnits()).isEqualTo(500);
        assertThat(facts.notComparable()).containsExactly("USD");
    }

    @Test
    void theSentenceNamesCurrencyLimitAndRate() {
        Answer<Openings.Entry> answer = entry(facts(RATES, "80000.00 USD"));

        assertThat(answer.rule()).isEqualTo("rule_large_amount");
        assertThat(answer.becauseZh())
                .contains("≈ CNY 571,432", "大额标准（CNY 500,000）", "USD 80,000.00 按 2026-11-29 汇率折合 CNY 571,432.00");
        assertThat(answer.becauseEn()).contains("≈ CNY 571,432", "USD 80,000.00 converted at the rate of 2026-11-29");
    }

    @Test
    void theCreditorsOwnMoneyIsNotMarked() {
        assertThat(entry(facts(RATES, "60000.00 CNY")).becauseZh())
                .contains("CNY 60,000")
                .doesNotContain("≈", "汇率");
    }

    @Test
    void theCurrencyIsSaidAfterASentenceThatNamesABareNumber() {
        DecisionTables old = new FixedTables(
                "rule_old",
                inputs -> Map.of(
                        "priority", 50,
                        "becauseZh", "逾期金额 " + inputs.get("amount"),
                        "becauseEn", inputs.get("amount") + " overdue"));

        Answer<Priorities.Band> answer =
                new Priorities(new AmountTables(old, NO_RATES), STRATEGIES).ask(facts(RATES, "1000.00 USD"));

        assertThat(answer.becauseZh()).isEqualTo("逾期金额 7142（金额以 CNY 计，USD 1,000.00 按 2026-11-29 汇率折合 CNY 7,142.90）");
        assertThat(answer.becauseEn()).contains("7142 overdue (amounts in CNY; USD 1,000.00 converted");
    }

    @Test
    void withoutARateEntryAndPriorityAreLeftToAPersonWhoLooksSoon() {
        CaseFacts facts = facts(RatesOn.none("CNY", TODAY), "600000.00 JPY");

        Answer<Openings.Entry> entry = entry(facts);
        assertThat(entry.rule()).isEqualTo("not-comparable");
        assertThat(entry.out().step()).isEqualTo("call");
        assertThat(entry.becauseZh()).contains("没有 JPY 对 CNY 的汇率", "JPY 600,000.00", "由人决定");
        assertThat(entry.inputs().get("notComparable")).isEqualTo("JPY");
        assertThat(entry.inputs().get("amount")).isEqualTo(0L);

        Answer<Priorities.Band> band = new Priorities(TABLES, STRATEGIES).ask(facts);
        assertThat(band.rule()).isEqualTo("not-comparable");
        assertThat(band.out().priority()).isEqualTo(90);
    }

    @Test
    void withoutARateTheCaseStaysInItsStageUntilTheManagerMovesIt() {
        Moves moves = moves();

        Moves.Move exhausted =
                moves.after(facts(RatesOn.none("CNY", TODAY), "600000.00 JPY"), StageEnd.EXHAUSTED, Map.of());
        assertThat(exhausted.answer().rule()).isEqualTo("not-comparable");
        assertThat(exhausted.answer().out().move()).isEqualTo(MoveKind.WAIT);
        assertThat(exhausted.position().stage()).isEqualTo(Stage.REMINDER_CALL);
        assertThat(exhausted.answer().becauseZh()).contains("去向由主管确定");

        assertThat(moves.after(facts(RATES, "600000.00 JPY"), StageEnd.EXHAUSTED, Map.of())
                        .answer()
                        .rule())
                .isEqualTo("rule_calls_small_late");
    }

    @Test
    void whatDoesNotDependOnTheAmountIsDecidedWithoutARate() {
        Moves moves = moves();

        Moves.Move move =
                moves.after(facts(RatesOn.none("CNY", TODAY), "600000.00 JPY"), StageEnd.EXHAUSTED, Map.of(0L, 20L));

        assertThat(move.answer().rule()).isEqualTo("rule_limitation_expiring");
        assertThat(move.position().stage()).isEqualTo(Stage.LEGAL_ACTION);
    }

    @Test
    void withoutARateALetterGivesTheLongerTime() {
        CaseFacts facts = facts(RatesOn.none("CNY", TODAY), "600000.00 JPY");

        DeclaredTables.askedByAmount(TABLES, facts, "notice-terms", "lawyers-letter-terms")
                .forEach(answer -> assertThat(answer.outputs()).containsEntry("workingDays", 10));
    }

    @Test
    void aPromiseInOtherMoneyMeetsTheLimitsOfItsTableConverted() {
        List<Object> asked = new java.util.ArrayList<>();
        AmountTables tables = new AmountTables(
                new FixedTables("r", inputs -> {
                    asked.add(inputs.get("amount"));
                    return Map.of("toleranceDays", 2, "callDaysBefore", 1, "form", "any");
                }),
                NO_RATES);

        tables.ask(
                PromiseLimits.TERMS,
                Worth.of(Money.of("600000.00", "JPY"), RATES),
                amount -> new PromiseLimits.Promised(amount, 0));

        assertThat(asked).containsExactly(28_020L);
    }

    private static final AmountTables TABLES = new AmountTables(new TablesOfFiles(), NO_RATES);
    private static final Strategies STRATEGIES = new Strategies(new TablesOfFiles());

    private static Moves moves() {
        return new Moves(
                TABLES,
                new EveryDay(),
                STRATEGIES,
                new StaticListableBeanFactory().getBeanProvider(LimitationDays.class));
    }

    private static final class EveryDay implements WorkingDays {

        @Override
        public boolean isWorkingDay(String country, LocalDate date) {
            return true;
        }

        @Override
        public LocalDate onOrAfter(String country, LocalDate date) {
            return date;
        }

        @Override
        public LocalDate plus(String country, LocalDate date, int days) {
            return date.plusDays(days);
        }
    }

    private static Answer<Openings.Entry> entry(CaseFacts facts) {
        return TABLES.ask(Openings.ENTRY, facts, amount -> new Openings.Late((int) facts.daysPastDue(), amount));
    }

    static CaseFacts facts(RatesOn rates, String... amounts) {
        Creditor creditor = new Creditor(
                1,
                "HK",
                "卖方",
                "CN",
                ZoneId.of("Asia/Shanghai"),
                rates.base(),
                Terms.of("NET 30"),
                BigDecimal.ZERO,
                LetterMode.OFF,
                false,
                1,
                "default");
        Account account =
                new Account(2, 1, "C1", "客户", "en", "DE", null, null, null, null, null, "default", null, Supply.OPEN);
        List<OpenItem> items = List.of(amounts).stream()
                .map(a -> a.split(" "))
                .map(a -> item(Money.of(a[0], a[1])))
                .toList();
        return new CaseFacts(
                CollectionCase.draft(account, TODAY),
                creditor,
                account,
                TODAY,
                items,
                List.of(),
                rates,
                Map.of(),
                Insight.NONE);
    }

    private static OpenItem item(Money amount) {
        LocalDate due = LocalDate.of(2025, 10, 31);
        return new OpenItem(amount.hashCode(), 2, "I-" + amount, due.minusDays(30), due, due, amount, amount, false);
    }

    record RatesOfTheDay(List<ExchangeRate> rates) implements ExchangeRates {

        @Override
        public List<ExchangeRate> latest(LocalDate on) {
            return rates;
        }

        @Override
        public List<ExchangeRate> between(LocalDate first, LocalDate last) {
            return rates;
        }

        @Override
        public List<Boolean> record(List<ExchangeRate> more, long batchId) {
            throw new UnsupportedOperationException();
        }
    }
}
