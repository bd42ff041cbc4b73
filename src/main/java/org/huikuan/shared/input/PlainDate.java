package org.huikuan.shared.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one way in which days from outside are read: year first, and no year that nobody can mean. A typing error such
 * as 20262 or 9999 would otherwise let a case wait beyond anybody's life.
 */
public final class PlainDate {

    public static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final Pattern FAR = Pattern.compile("[-+]?\\d{4,10}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    private PlainDate() {}

    public static boolean isPossible(LocalDate date) {
        return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
    }

    /** @throws NoDate for what is no day such as 2026-03-31, or is before 1970 or after 2100 */
    public static LocalDate of(String text) {
        Matcher m = YEAR_FIRST.matcher(text.strip());
        if (!m.matches()) {
            throw new NoDate(text, FAR.matcher(text.strip()).matches());
        }
        int base = m.group(3) == null ? 5 : 3;
        LocalDate date;
        try {
            date = LocalDate.of(number(m, 1), number(m, base), number(m, base + 1));
        } catch (DateTimeException noDay) {
            throw new NoDate(text, false);
        }
        if (!isPossible(date)) {
            throw new NoDate(text, true);
        }
        return date;
    }

    /** @throws NoDate for what is no month such as 2026-03, or is before 1970 or after 2100 */
    public static YearMonth month(String text) {
        Matcher m = MONTH.matcher(text.strip());
        if (!m.matches() || number(m, 2) < 1 || number(m, 2) > 12) {
            throw new NoDate(text, false);
        }
        YearMonth month = YearMonth.of(number(m, 1), number(m, 2));
        if (!isPossible(month.atDay(1))) {
            throw new NoDate(text, true);
        }
        return month;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
