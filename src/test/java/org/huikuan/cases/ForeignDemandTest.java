package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.RatesOn;
import org.huikuan.ledger.Supply;
import org.huikuan.ledger.Terms;
import org.huikuan.shared.Money;
import org.junit.jupiter.api.Test;

/** Foreign money meets limits in the creditor's currency only by a rate. */
class ForeignDemandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final RatesOn RATES = new RatesOn(
            "CNY",
            TODAY,
            Map.of(
                    "USD", new RatesOn.Quote(new BigDecimal("7.1429"), TODAY, RatesOn.How.DIRECT),
                    "JPY", new RatesOn.Quote(new BigDecimal("0.0467"), TODAY, RatesOn.How.DIRECT)));

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

    private static CaseFacts facts(RatesOn rates, String... amounts) {
        Creditor creditor = new Creditor(
                1,
                "HK",
                "卖方",
                "CN",
                ZoneId.of("Asia/Shanghai"),
                "CNY",
                Terms.of("NET 30"),
                BigDecimal.ZERO,
                "off",
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
                List.of(),
                List.of(),
                rates);
    }

    private static OpenItem item(Money amount) {
        LocalDate due = LocalDate.of(2025, 10, 31);
        return new OpenItem(amount.hashCode(), 2, "I-" + amount, due.minusDays(30), due, amount, amount, false);
    }
}
