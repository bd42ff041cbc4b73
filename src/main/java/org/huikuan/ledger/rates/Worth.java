package org.huikuan.ledger.rates;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.shared.Money;

/**
 * What amounts of several currencies are worth in one of them. Nothing is added without conversion: what has no rate is
 * left out of the sum and told beside it, so that a person compares it.
 *
 * @param sum of what could be converted and of what needed no conversion
 * @param converted amounts of other currencies that are in the sum, each with its rate
 * @param lacking amounts of currencies for which no rate is known; not in the sum
 */
public record Worth(Money sum, List<Part> converted, List<Money> lacking) {

    /** Stands before an amount that is not what the customer owes but what it comes to by a rate. */
    public static final String MARK = "≈";

    /** An amount in its own currency, and the rate by which it was converted. */
    public record Part(Money own, RatesOn.Quote quote) {}

    public Worth {
        converted = List.copyOf(converted);
        lacking = List.copyOf(lacking);
    }

    public static Worth of(Money amount, RatesOn rates) {
        return of(Map.of(amount.currency(), amount.amount()), rates);
    }

    /** @param amounts by currency; those of nothing are left aside */
    public static Worth of(Map<String, BigDecimal> amounts, RatesOn rates) {
        Money sum = Money.zero(rates.base());
        List<Part> converted = new ArrayList<>();
        List<Money> lacking = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> amount : new TreeMap<>(amounts).entrySet()) {
            Money own = new Money(amount.getValue(), amount.getKey());
            Optional<BigDecimal> value = rates.value(own);
            if (value.isPresent()) {
                sum = sum.plus(new Money(value.get(), rates.base()));
            }
            if (own.amount().signum() != 0 && !own.currency().equals(rates.base())) {
                RatesOn.Quote quote = rates.quotes().get(own.currency());
                if (quote == null) {
                    lacking.add(own);
                } else {
                    converted.add(new Part(own, quote));
                }
            }
        }
        return new Worth(sum, converted, lacking);
    }

    public boolean isConverted() {
        return !converted.isEmpty();
    }

    /** Everything is in the sum; otherwise it can be compared with no limit. */
    public boolean isWhole() {
        return lacking.isEmpty();
    }

    /** Only the one currency: nothing is to be marked. */
    public boolean isPlain() {
        return !isConverted() && isWhole();
    }

    /** In whole units, the fraction cut off. */
    public long units() {
        return sum.amount().longValue();
    }

    /** Of the oldest rate in the sum. */
    public Optional<LocalDate> rateOn() {
        return converted.stream().map(p -> p.quote().date()).min(LocalDate::compareTo);
    }

    /** Marked when it was converted: {@code CNY 60,000} or {@code ≈ CNY 350,002}. */
    public String inUnits() {
        return (isConverted() ? MARK + " " : "") + sum.currency() + " " + plain(sum.amount(), "#,##0");
    }

    /** What had to be converted, in its own currency: {@code USD 49,000.00}. */
    public String own() {
        return Stream.concat(converted.stream().map(Part::own), lacking.stream())
                .map(Worth::said)
                .collect(Collectors.joining(", "));
    }

    /** The currencies without a rate. */
    public List<String> lackingCurrencies() {
        return lacking.stream().map(Money::currency).toList();
    }

    /** The dates of the rates: one, or the first and the last. */
    public String rateDays() {
        List<LocalDate> days = converted.stream()
                .map(p -> p.quote().date())
                .distinct()
                .sorted()
                .toList();
        return days.isEmpty()
                ? ""
                : days.size() == 1 ? days.get(0).toString() : days.get(0) + " … " + days.get(days.size() - 1);
    }

    /** {@code USD 49,000.00}. */
    public static String said(Money money) {
        return money.currency() + " " + plain(money.amount(), "#,##0.00");
    }

    private static String plain(BigDecimal amount, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(java.math.RoundingMode.DOWN);
        return Objects.requireNonNull(format.format(amount));
    }
}
