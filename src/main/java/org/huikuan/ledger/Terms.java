package org.huikuan.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Payment terms: net N days from the invoice date, or monthly settlement (月结 N 天): N days from the end of the
 * invoice's month.
 *
 * @param monthly counted from the month's end
 * @param days 0 to 365
 */
public record Terms(boolean monthly, int days) {

    private static final Pattern WORDS =
            Pattern.compile("(?:(NET|净)|(MONTHLY|EOM|月结))\\s*(\\d{1,3})\\s*(?:DAYS?|天|日)?");

    public Terms {
        if (days < 0 || days > 365) {
            throw new IllegalArgumentException("terms of " + days + " days; 0 to 365 are possible");
        }
    }

    /** @throws IllegalArgumentException for words other than {@code NET 30}, {@code MONTHLY 60}, 月结60天 and the like */
    public static Terms of(String words) {
        Matcher m = WORDS.matcher(words.trim().toUpperCase(Locale.ROOT));
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
