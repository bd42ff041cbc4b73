package org.huikuan.ledger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import javax.sql.DataSource;
import org.huikuan.ledger.RatesOn;
import org.huikuan.ledger.jdbc.JdbcExchangeRates;
import org.huikuan.shared.Money;
import org.huikuan.testing.OnBothDatabases;

/** Rates come by file; the last one on or before a day holds. */
class ExchangeRateImportTest {

    @OnBothDatabases
    void theLastRateOnOrBeforeTheDayHoldsAndACorrectedOneReplacesIt(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        String header = "币种,日期,汇率";
        ImportReport report = imports.load(
                ImportKind.EXCHANGE_RATES,
                header,
                "USD,2026-02-02,7.1",
                "美元,2026-02-20,7.1429",
                "JPY,2026-02-20,0.0467",
                "CNY,2026-02-20,1",
                "EUR,2026-02-20,-8");

        assertThat(report.accepted()).isEqualTo(3);
        assertThat(report.rejected().stream().map(r -> r.line() + " " + r.field()))
                .containsExactly("5 currency", "6 rate");
        JdbcExchangeRates rates = new JdbcExchangeRates(imports.desk.jdbc);
        RatesOn march = rates.in("CNY", LocalDate.of(2026, 3, 2));
        assertThat(march.value(Money.of("49000.00", "USD")).orElseThrow()).isEqualByComparingTo("350002.10");
        assertThat(march.value(Money.of("600000.00", "JPY")).orElseThrow()).isEqualByComparingTo("28020.00");
        assertThat(march.ageDays(Objects.requireNonNull(march.quotes().get("USD"))))
                .isEqualTo(10);
        assertThat(rates.in("CNY", LocalDate.of(2026, 2, 1)).value(Money.of("1.00", "USD")))
                .isEmpty();
        assertThat(imports.load(ImportKind.EXCHANGE_RATES, header, "USD,2026-02-20,7.2")
                        .accepted())
                .isEqualTo(1);
        assertThat(imports.load(ImportKind.EXCHANGE_RATES, header, "USD,2026-02-20,7.2")
                        .unchanged())
                .isEqualTo(1);
        assertThat(rates.in("CNY", LocalDate.of(2026, 3, 2))
                        .value(Money.of("10.00", "USD"))
                        .orElseThrow())
                .isEqualByComparingTo("72.00");
    }
}
