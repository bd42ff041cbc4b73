package org.huikuan.cases.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.cases.loop.ForeignDemandTest.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.rates.ExchangeRate;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.model.TablesOfFiles;
import org.huikuan.shared.Money;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Table;
import org.junit.jupiter.api.Test;

/** Limits that Chinese law gives in yuan stay yuan for a creditor whose own currency is another. */
class YuanLimitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Map<String, Object> ROUTE = Map.ofEntries(
            Map.entry("insolvent", false),
            Map.entry("notarised", false),
            Map.entry("assetFlight", false),
            Map.entry("preserved", false),
            Map.entry("arbitrationClause", false),
            Map.entry("security", false),
            Map.entry("smeClaim", false),
            Map.entry("complaintAgreed", false),
            Map.entry("limitationDays", 400L),
            Map.entry("evidence", 50),
            Map.entry("disputed", false),
            Map.entry("serviceable", true),
            Map.entry("owesNothing", false),
            Map.entry("inCourt", false));

    private static final Map<String, Object> OLD = Map.of("proof", "small-and-old", "paper", false, "daysPastDue", 400);

    @Test
    void theCeilingOfSmallClaimsIsInYuanForACreditorInEuro() {
        AmountTables tables = new AmountTables(new TablesOfFiles(), new ForeignDemandTest.RatesOfTheDay(euro("7.8")));
        RatesOn none = RatesOn.none("EUR", TODAY);

        Answer<?> small = route(tables, facts(none, "5000.00 EUR"));
        assertThat(small.outputs()).containsEntry("route", "small-claims");
        assertThat(small.becauseZh()).contains("≈ CNY 39,000", "CNY 62,000", "EUR 5,000.00 按 2026-11-29 汇率");
        assertThat(route(tables, facts(none, "50000.00 EUR")).outputs()).containsEntry("route", "suit");
        assertThat(tables.ask(Openings.ENTRY, facts(none, "50000.00 EUR"), amount -> new Openings.Late(20, amount))
                        .inputs()
                        .get("amount"))
                .isEqualTo(50_000L);
    }

    @Test
    void withoutARateInYuanThatCeilingIsLeftToAPerson() {
        AmountTables tables = new AmountTables(new TablesOfFiles(), ForeignDemandTest.NO_RATES);
        Answer<?> answer = route(tables, facts(RatesOn.none("EUR", TODAY), "5000.00 EUR"));

        assertThat(answer.rule()).isEqualTo("not-comparable");
        assertThat(answer.becauseZh()).contains("没有 EUR 对 CNY 的汇率");
    }

    @Test
    void whatIsSmallEnoughToWriteOffIsSoInYuan() {
        AmountTables tables = new AmountTables(new TablesOfFiles(), new ForeignDemandTest.RatesOfTheDay(euro("7.8")));
        Table<?, ?> table = DeclaredTables.of("check-write-off");
        RatesOn rates = tables.rates(table, facts(RatesOn.none("EUR", TODAY)));

        Answer<?> small = DeclaredTables.ask(tables, table, Worth.of(Money.of("6000.00", "EUR"), rates), OLD);
        assertThat(small.outputs()).containsEntry("proven", true);
        assertThat(small.becauseZh()).contains("≈ CNY 46,800", "CNY 50,000");
        assertThat(DeclaredTables.ask(tables, table, Worth.of(Money.of("8000.00", "EUR"), rates), OLD)
                        .outputs())
                .containsEntry("proven", false);
    }

    private static Answer<?> route(AmountTables tables, CaseFacts facts) {
        Table<?, ?> table = DeclaredTables.of("choose-legal-route");
        return DeclaredTables.ask(tables, table, tables.demand(table, facts), ROUTE);
    }

    private static List<ExchangeRate> euro(String yuan) {
        return List.of(new ExchangeRate("EUR", "CNY", TODAY, new BigDecimal(yuan)));
    }
}
