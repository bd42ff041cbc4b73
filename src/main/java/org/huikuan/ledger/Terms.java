package org.huikuan.ledger;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Payment terms: net N days (净N天, 票到N天, N天) from the invoice date, or monthly settlement (月结 N 天): N days from the end of the
 * invoice's month.
 *
 * @param monthly counted from the month's end
 * @param days 0 to 365
 */
public record Terms(boolean monthly, int days) {

    private static final Pattern WORDS =
            Pattern.compile("(?:(NET|净|票到|开票后|发票后|发票日后?)|(MONTHLY|EOM|月结))\\s*(\\d{1,3})\\s*(?:DAYS?|天|日)?");
    private static final Pattern DAYS_ALONE = Pattern.compile("(\\d{1,3})\\s*(?:DAYS?|天)");

    public Terms {
        if (days < 0 || days > 365) {
            throw new IllegalArgumentException("terms of " + days + " days; 0 to 365 are possible");
        }
    }

    /** @throws IllegalArgumentException for words other than {@code NET 30}, {@code MONTHLY 60}, 月结60天 and the like */
    public static Terms of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        Matcher alone = DAYS_ALONE.matcher(plain);
        if (alone.matches()) {
            return new Terms(false, Integer.parseInt(alone.group(1)));
        }
        Matcher m = WORDS.matcher(plain);
        if (!m.matches()) {
            throw new IllegalArgumentException("unknown terms '" + words + "'; write NET 30 or MONTHLY 60 (月结60天)");
        }
        return new Terms(m.group(2) != null, Integer.parseInt(m.group(3)));
    }

    public LocalDate dueDateOf(LocalDate invoiceDate) {
        LocalDate from = monthly ? YearMonth.from(invoiceDate).atEndOfMonth() : invoiceDate;
        return from.plusDays(days);
    }

    @Override
    public String toString() {
        return (monthly ? "MONTHLY " : "NET ") + days;
    }
}
