package org.huikuan.imports.mapping;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.ledger.contracts.RatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * A rate as contracts write it: {@code 0.05%/日}, {@code 日万分之五}, {@code 年利率6%}.
 *
 * @param percent of the principal
 */
record RateText(String percent, RatePeriod per) {

    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[%％]?");
    private static final Pattern PARTS = Pattern.compile("([百千万])分之([\\d.]+|[一二两三四五六七八九十])");
    private static final String DIGITS = "零一二三四五六七八九十";
    private static final Map<String, Integer> SHIFT = Map.of("百", 0, "千", 1, "万", 2);

    /** Null when the text is no rate, or nothing says its period. */
    static @Nullable RateText of(String text, @Nullable String period) {
        RatePeriod per = per(period == null ? text : period);
        String bare = text.replaceAll("(每|按|日|天|月|年|利率|息|/|per|day|month|year|a\\s)", "")
                .strip();
        String percent = percent(bare);
        return per == null || percent == null ? null : new RateText(percent, per);
    }

    private static @Nullable RatePeriod per(String text) {
        if (text.matches("(?i).*(日|天|day).*")) {
            return RatePeriod.DAY;
        }
        if (text.matches("(?i).*(月|month).*")) {
            return RatePeriod.MONTH;
        }
        return text.matches("(?i).*(年|year).*") ? RatePeriod.YEAR : null;
    }

    private static @Nullable String percent(String bare) {
        Matcher plain = PERCENT.matcher(bare);
        if (plain.matches()) {
            return plain.group(1);
        }
        Matcher parts = PARTS.matcher(bare);
        if (!parts.matches() || parts.group(2).matches("[\\d.]*\\.[\\d.]*\\.[\\d.]*|\\.")) {
            return null;
        }
        return number(parts.group(2))
                .movePointLeft(SHIFT.getOrDefault(parts.group(1), 0))
                .toPlainString();
    }

    private static BigDecimal number(String text) {
        String digit = text.replace('两', '二');
        return digit.length() == 1 && DIGITS.contains(digit)
                ? BigDecimal.valueOf(DIGITS.indexOf(digit))
                : new BigDecimal(text);
    }
}
