package org.huikuan.ledger.rates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huikuan.shared.Money;

/**
 * What currencies are worth in one of them on a day, as far as anybody has said. A rate told the other way round is
 * turned, and two rates are joined through a third currency, where there is nothing more direct.
 *
 * @param quotes by currency
 */
public record RatesOn(String base, LocalDate on, Map<String, Quote> quotes) {

    /** How a rate was come by. */
    public enum How {
        DIRECT,
        INVERSE,
        CROSS
    }

    /** @param date of the rate, of the older one where two are joined */
    public record Quote(BigDecimal rate, LocalDate date, How how) {}

    public RatesOn {
        quotes = Map.copyOf(quotes);
    }

    /** Nothing is known but that one unit of the base is one. */
    public static RatesOn none(String base, LocalDate on) {
        return new RatesOn(base, on, Map.of());
    }

    static RatesOn of(String base, LocalDate on, List<ExchangeRate> latest) {
        Map<String, Quote> quotes = new TreeMap<>(told(base, latest));
        Map<String, Quote> near = Map.copyOf(quotes);
        near.forEach((through, last) -> told(through, latest).forEach((currency, first) -> {
            if (!currency.equals(base)) {
                quotes.merge(currency, joined(first, last), RatesOn::better);
            }
        }));
        return new RatesOn(base, on, quotes);
    }

    /** Rates between the base and others, told either way round. */
    private static Map<String, Quote> told(String base, List<ExchangeRate> latest) {
        Map<String, Quote> quotes = new TreeMap<>();
        for (ExchangeRate r : latest) {
            if (r.base().equals(base)) {
                quotes.merge(r.currency(), new Quote(r.rate(), r.on(), How.DIRECT), RatesOn::better);
            } else if (r.currency().equals(base)) {
                BigDecimal turned = BigDecimal.ONE.divide(r.rate(), MathContext.DECIMAL64);
                quotes.merge(r.base(), new Quote(turned, r.on(), How.INVERSE), RatesOn::better);
            }
        }
        return quotes;
    }

    private static Quote joined(Quote first, Quote last) {
        return new Quote(
                first.rate().multiply(last.rate(), MathContext.DECIMAL64),
                first.date().isBefore(last.date()) ? first.date() : last.date(),
                How.CROSS);
    }

    /** The more direct one; among equals the younger. */
    private static Quote better(Quote one, Quote other) {
        int order = one.how().compareTo(other.how());
        if (order == 0) {
            return one.date().isBefore(other.date()) ? other : one;
        }
        return order < 0 ? one : other;
    }

    /** In the base, to the cent; empty where no rate is known. */
    public Optional<BigDecimal> value(Money money) {
        if (money.currency().equals(base)) {
            return Optional.of(money.amount());
        }
        return Optional.ofNullable(quotes.get(money.currency()))
                .map(q -> money.amount().multiply(q.rate()).setScale(2, RoundingMode.HALF_UP));
    }

    public long ageDays(Quote quote) {
        return ChronoUnit.DAYS.between(quote.date(), on);
    }
}
