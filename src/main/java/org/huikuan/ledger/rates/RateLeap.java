package org.huikuan.ledger.rates;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.shared.Sentence;

/**
 * Whether a rate is far from the last one that is known: then it is rather told the other way round, or a point is
 * missing. Forms ask the person; files are refused.
 */
public final class RateLeap {

    /** More than so many times the last one, or less than such a part of it. */
    private static final BigDecimal FAR = new BigDecimal("2");

    private final Map<List<String>, ExchangeRate> latest = new HashMap<>();

    /** What is known as of a day, growing with {@link #know}. */
    public RateLeap(List<ExchangeRate> known) {
        known.forEach(this::know);
    }

    /** From now on this is the last one of its pair; to be told in the order of days. */
    public void know(ExchangeRate rate) {
        latest.put(List.of(rate.currency(), rate.base()), rate);
    }

    /** @return the last rate, from which this one is far; empty: it is near, or the first one of its currency */
    public Optional<RatesOn.Quote> from(ExchangeRate told) {
        RatesOn known = RatesOn.of(told.base(), told.on(), List.copyOf(latest.values()));
        return Optional.ofNullable(known.quotes().get(told.currency())).filter(last -> isFar(told.rate(), last.rate()));
    }

    /** Without the zeros behind. */
    static String shown(RatesOn.Quote last) {
        return last.rate().stripTrailingZeros().toPlainString();
    }

    /** The sentence that refuses a line. */
    public static Sentence sentence(RatesOn.Quote last) {
        return Sentence.refusal("import-rate-far", shown(last), last.date());
    }

    private static boolean isFar(BigDecimal now, BigDecimal last) {
        return now.compareTo(last.multiply(FAR)) > 0 || now.multiply(FAR).compareTo(last) < 0;
    }
}
