package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import javax.sql.DataSource;
import org.huikuan.ledger.jdbc.JdbcExchangeRates;
import org.huikuan.ledger.jdbc.JdbcRateBook;
import org.huikuan.ledger.rates.ExchangeRate;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.shared.Money;
import org.huikuan.testing.OnBothDatabases;
import org.jspecify.annotations.Nullable;

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
        JdbcExchangeRates rates = new JdbcExchangeRates(imports.desk.jdbc, imports.desk.clock);
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

    @OnBothDatabases
    void aRateFarFromTheLastOneIsRefusedAndWhatIsNearIsTaken(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        String header = "币种,日期,汇率";
        imports.load(ImportKind.EXCHANGE_RATES, header, "USD,2026-02-24,7.1", "USD,2026-02-26,7.2");

        ImportReport report = imports.load(
                ImportKind.EXCHANGE_RATES,
                header,
                "USD,2026-02-27,0.14",
                "USD,2026-02-25,71",
                "USD,2026-02-26,7.15",
                "JPY,2026-02-27,4.67",
                "JPY,2026-02-20,0.0467",
                "EUR,2026-02-27,7.8",
                "EUR,2026-02-28,0.13");

        assertThat(report.accepted()).isEqualTo(3);
        assertThat(report.rejected().stream().map(r -> r.line() + " " + r.field()))
                .containsExactlyInAnyOrder("2 rate", "3 rate", "5 rate", "8 rate");
        assertThat(report.rejected().get(0).reason())
                .contains("7.15 of 2026-02-26", "the other way round", "page of exchange rates");
        JdbcExchangeRates rates = new JdbcExchangeRates(imports.desk.jdbc, imports.desk.clock);
        assertThat(rates.in("CNY", LocalDate.of(2026, 3, 2)).value(Money.of("100.00", "USD")))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("715.00"));
    }

    @OnBothDatabases
    void theJournalKeepsWhatBecameOfARateWhoeverToldIt(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.load(ImportKind.EXCHANGE_RATES, "币种,日期,汇率", "USD,2026-02-20,7.1", "USD,2026-09-01,7.3");
        JdbcRateBook book = new JdbcRateBook(imports.desk.jdbc, imports.desk.clock);
        LocalDate day = LocalDate.of(2026, 2, 20);

        book.tell(new ExchangeRate("USD", "CNY", day, new BigDecimal("7.2")), "central bank", "fay");
        book.tell(new ExchangeRate("EUR", "CNY", day, new BigDecimal("8")), null, "fay");

        assertThat(book.newest(LocalDate.of(2026, 3, 2)))
                .extracting(t -> t.rate().currency() + " "
                        + t.rate().rate().stripTrailingZeros().toPlainString() + " " + t.by() + " "
                        + (t.file() == null))
                .containsExactly("EUR 8 fay true", "USD 7.2 fay true", "USD 7.3 null false");
        assertThat(book.remove("USD", "CNY", day, "typing error", "fay")).isTrue();
        assertThat(book.remove("USD", "CNY", day, "typing error", "fay")).isFalse();
        assertThat(book.of("USD", 10)).hasSize(1);
        assertThat(book.changes(10))
                .extracting(c -> c.currency() + " " + plain(c.from()) + " " + plain(c.to()) + " " + c.by())
                .containsExactly(
                        "USD 7.2 - fay",
                        "EUR - 8 fay",
                        "USD 7.1 7.2 fay",
                        "USD - 7.3 " + by(book),
                        "USD - 7.1 " + by(book));
    }

    private static String by(JdbcRateBook book) {
        return book.changes(10).get(4).by();
    }

    private static String plain(@Nullable BigDecimal rate) {
        return rate == null ? "-" : rate.stripTrailingZeros().toPlainString();
    }
}
