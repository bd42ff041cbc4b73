package org.huikuan.testing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.jdbc.JdbcCreditors;
import org.huikuan.ledger.jdbc.JdbcExchangeRates;
import org.huikuan.ledger.jdbc.JdbcRateBook;
import org.huikuan.ledger.rates.ExchangeRate;
import org.huikuan.ledger.rates.RatesToday;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exchange rates in a database of a test. */
public final class TestRates {

    private static final Clock MARCH = Clock.fixed(Instant.parse("2026-03-16T01:00:00Z"), ZoneOffset.UTC);

    private TestRates() {}

    /** As lists see them on 16 March 2026. */
    public static RatesToday of(JdbcClient jdbc) {
        return new RatesToday(new JdbcExchangeRates(jdbc, MARCH), new JdbcCreditors(jdbc), new BusinessDay(MARCH));
    }

    /** One unit of the currency is worth so many yuan from 1 March 2026 on. */
    public static void tell(JdbcClient jdbc, String currency, String yuan) {
        new JdbcRateBook(jdbc, MARCH)
                .tell(
                        new ExchangeRate(currency, "CNY", LocalDate.of(2026, 3, 1), new BigDecimal(yuan)),
                        "a test",
                        "fay");
    }

    /** What the account owes is in another currency. */
    public static void owes(JdbcClient jdbc, long account, String currency) {
        jdbc.sql("update huikuan.invoice set currency = ? where account_id = ?")
                .params(currency, account)
                .update();
    }
}
