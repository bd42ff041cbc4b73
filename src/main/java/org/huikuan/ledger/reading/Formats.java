package org.huikuan.ledger.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.huikuan.shared.NotRead;
import org.huikuan.shared.input.NoNumber;
import org.huikuan.shared.input.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * How dates and numbers are written. What could be read in two ways is refused rather than guessed.
 *
 * @param decimal the decimal sign; the other one of point and comma groups thousands
 * @param isTold the mapping names the decimal sign, so that 1,234 can be read in one way only
 * @param dayZero the day whose number is zero in a spreadsheet, where numbers may be days; null for text
 */
public record Formats(
        @Nullable DateTimeFormatter dates,
        char decimal,
        boolean isTold,
        @Nullable LocalDate dayZero) {

    /** Year first, decimal point: what the API takes. */
    public static final Formats OWN = new Formats(null, '.', false, null);

    /** @throws IllegalArgumentException for a pattern that is none */
    public static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(
                        pattern.replace("yyyy", "uuuu").replace("yy", "uu").replace("uuuuuuuu", "uuuu"))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** @throws IllegalArgumentException with the reason */
    public LocalDate date(String text) {
        return Dates.of(text, dates, dayZero);
    }

    /** @throws IllegalArgumentException with the reason */
    BigDecimal number(String text) {
        try {
            return PlainNumber.of(text, decimal, isTold);
        } catch (NoNumber bad) {
            throw new NotRead(key(bad.fault()), bad.shown());
        }
    }

    private static String key(NoNumber.Fault fault) {
        return switch (fault) {
            case NO_NUMBER -> "import-no-number";
            case TWO_WAYS -> "import-number-two-ways";
            case EXPONENT -> "import-number-exponent";
            case CURRENCY -> "import-number-currency";
            case BRACKETS -> "import-number-brackets";
        };
    }
}
