package org.huikuan.shared;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an amount may be: currencies, their decimals, the largest one. */
public final class Amounts {

    /** The largest amount, 999,999,999,999.99 of any currency. */
    public static final BigDecimal MOST = new BigDecimal("999999999999.99");

    /** Decimal places that are kept. */
    public static final int PLACES = 2;

    /** As ledgers in Chinese write currencies; the offshore yuan is the yuan. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("RMB", "CNY"),
            Map.entry("CNH", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("人民币元", "CNY"),
            Map.entry("美元", "USD"),
            Map.entry("美金", "USD"),
            Map.entry("欧元", "EUR"),
            Map.entry("港币", "HKD"),
            Map.entry("港元", "HKD"),
            Map.entry("日元", "JPY"),
            Map.entry("日圆", "JPY"),
            Map.entry("英镑", "GBP"),
            Map.entry("澳元", "AUD"),
            Map.entry("澳大利亚元", "AUD"),
            Map.entry("加元", "CAD"),
            Map.entry("加拿大元", "CAD"),
            Map.entry("新加坡元", "SGD"),
            Map.entry("新元", "SGD"),
            Map.entry("新西兰元", "NZD"),
            Map.entry("新台币", "TWD"),
            Map.entry("台币", "TWD"),
            Map.entry("澳门元", "MOP"),
            Map.entry("韩元", "KRW"),
            Map.entry("韩币", "KRW"),
            Map.entry("卢布", "RUB"),
            Map.entry("瑞士法郎", "CHF"),
            Map.entry("泰铢", "THB"));

    private Amounts() {}

    /** The ISO code of a currency as people write it; empty for what nobody pays with, gold (XAU) among them. */
    public static Optional<String> currency(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String code = NAMES.getOrDefault(upper, upper);
        try {
            return Currency.getInstance(code).getDefaultFractionDigits() < 0 ? Optional.empty() : Optional.of(code);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Decimal places that an amount in the currency may have: what the currency has, but at most {@link #PLACES}. */
    public static int decimals(String currency) {
        return Math.min(PLACES, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }

    /** Decimal places that the number needs. */
    public static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    public static boolean isTooLarge(BigDecimal number) {
        return number.abs().compareTo(MOST) > 0;
    }
}
