package org.huikuan.ledger.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.shared.NoNumber;
import org.huikuan.shared.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * How dates and numbers are written. What could be read in two ways is refused rather than guessed.
 *
 * @param decimal the decimal sign; the other one of point and comma groups thousands
 * @param isTold the mapping names the decimal sign, so that 1,234 can be read in one way only
 * @param spreadsheet whole numbers may be Excel's day counts
 */
public record Formats(@Nullable DateTimeFormatter dates, char decimal, boolean isTold, boolean spreadsheet) {

    /** Year first, decimal point: what the API takes. */
    public static final Formats OWN = new Formats(null, '.', false, false);

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日|(\\d{2})(\\d{2}))"
                    + "(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    static Formats of(Mapping mapping, boolean spreadsheet) {
        DateTimeFormatter dates = mapping.dates() == null ? null : formatter(mapping.dates());
        Character decimal = mapping.decimal();
        return new Formats(dates, decimal == null ? '.' : decimal, decimal != null, spreadsheet);
    }

    /** @throws IllegalArgumentException for a pattern that is none */
    static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(
                        pattern.replace("yyyy", "uuuu").replace("yy", "uu").replace("uuuuuuuu", "uuuu"))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** @throws IllegalArgumentException with the reason */
    LocalDate date(String text) {
        if (spreadsheet && text.matches("\\d{5}")) {
            return EXCEL_ZERO.plusDays(Integer.parseInt(text));
        }
        try {
            return dates == null ? yearFirst(text) : LocalDate.parse(text, dates);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no date" + (dates == null ? " such as 2026-03-02" : " in the mapping's format"),
                    e);
        }
    }

    private static LocalDate yearFirst(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no date such as 2026-03-02; for another format use a mapping");
        }
        int base = m.group(3) != null ? 3 : m.group(5) != null ? 5 : 7;
        return LocalDate.of(number(m, 1), number(m, base), number(m, base + 1));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    /** @throws IllegalArgumentException with the reason */
    BigDecimal number(String text) {
        try {
            return PlainNumber.of(text, decimal, isTold);
        } catch (NoNumber bad) {
            throw new IllegalArgumentException("'" + bad.shown() + "' " + reason(bad.fault()), bad);
        }
    }

    private static String reason(NoNumber.Fault fault) {
        return switch (fault) {
            case NO_NUMBER ->
                "is no number such as 1234.56; write digits alone, or use a mapping for another number" + " format";
            case TWO_WAYS ->
                "can be read in two ways; write 1234.56 without signs between thousands, or use a mapping"
                        + " that names the decimal sign";
            case EXPONENT -> "is written with an exponent; write all digits, such as 1234.56";
            case CURRENCY -> "has a currency sign; write the number alone, the currency has a column of its own";
            case BRACKETS ->
                "stands in brackets; write the number alone, and what lowers a debt as a receipt or a" + " credit note";
        };
    }
}
