package org.huikuan.ledger.rates;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a currency is worth from a day on, until a later rate is known.
 *
 * @param currency ISO 4217
 * @param base the currency in which the rate is told
 * @param rate units of base for one unit of currency, above zero, at most eight decimals
 */
public record ExchangeRate(String currency, String base, LocalDate on, BigDecimal rate) {

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    public ExchangeRate {
        rate = rate.setScale(8);
    }

    /** Above zero, at most a thousand million, at most eight decimals. */
    public static boolean fits(BigDecimal rate) {
        BigDecimal plain = rate.stripTrailingZeros();
        return plain.signum() > 0 && plain.compareTo(MOST) <= 0 && plain.scale() <= 8;
    }
}
