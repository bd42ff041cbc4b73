package org.huikuan.ledger.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huikuan.shared.Money;
import org.junit.jupiter.api.Test;

/** A rate is taken as it was told, turned, or joined from two, and says which. */
class RatesOnTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aRateToldTheOtherWayRoundIsTurned() {
        RatesOn rates = RatesOn.of("CNY", DAY, List.of(rate("CNY", "JPY", "20")));

        assertThat(rates.value(Money.of("600000.00", "JPY")).orElseThrow()).isEqualByComparingTo("30000.00");
        assertThat(Objects.requireNonNull(rates.quotes().get("JPY")).how()).isEqualTo(RatesOn.How.INVERSE);
    }

    @Test
    void twoRatesAreJoinedThroughAThirdCurrency() {
        RatesOn rates = RatesOn.of("CNY", DAY, List.of(rate("USD", "CNY", "7"), rate("GBP", "USD", "1.3")));

        assertThat(rates.value(Money.of("100.00", "GBP")).orElseThrow()).isEqualByComparingTo("910.00");
        assertThat(Objects.requireNonNull(rates.quotes().get("GBP")).how()).isEqualTo(RatesOn.How.CROSS);
    }

    @Test
    void theDirectRateComesBeforeTheOthers() {
        RatesOn rates = RatesOn.of(
                "CNY", DAY, List.of(rate("USD", "CNY", "7"), rate("GBP", "USD", "1.3"), rate("GBP", "CNY", "9.2")));

        assertThat(rates.value(Money.of("1.00", "GBP")).orElseThrow()).isEqualByComparingTo("9.20");
    }

    @Test
    void withoutARateNothingIsSaid() {
        RatesOn rates = RatesOn.none("CNY", DAY);

        assertThat(rates.value(Money.of("1.00", "USD"))).isEmpty();
        assertThat(rates.value(Money.of("1.00", "CNY"))).contains(new BigDecimal("1.00"));
    }

    private static ExchangeRate rate(String currency, String base, String rate) {
        return new ExchangeRate(currency, base, DAY, new BigDecimal(rate));
    }
}
