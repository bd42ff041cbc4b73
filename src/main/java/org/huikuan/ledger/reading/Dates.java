package org.huikuan.ledger.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.shared.NotRead;
import org.jspecify.annotations.Nullable;

/** Reads dates as they stand in files: year first, or with the month's name and four digits of the year, or by a pattern. */
public final class Dates {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日|(\\d{2})(\\d{2}))");
    private static final Pattern DAY_AND_NAME = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?[- ./]?(\\p{L}{3,9}|十?[一二三四五六七八九十]月" + "|1?\\d月)[- ./,]{0,2}(\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_AND_DAY = Pattern.compile(
            "(\\p{L}{3,9})[- .]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[- ,]{1,2}(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "(.+?)(?:T|[ ,]+)(?:上午|下午|AM |PM )?(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d{1,9})?)?"
                    + "(?: ?[AP]M)?( ?Z|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Map<String, Integer> CHINESE = Map.ofEntries(
            Map.entry("一月", 1),
            Map.entry("二月", 2),
            Map.entry("三月", 3),
            Map.entry("四月", 4),
            Map.entry("五月", 5),
            Map.entry("六月", 6),
            Map.entry("七月", 7),
            Map.entry("八月", 8),
            Map.entry("九月", 9),
            Map.entry("十月", 10),
            Map.entry("十一月", 11),
            Map.entry("十二月", 12));

    private Dates() {}

    /**
     * @param pattern of the mapping; null: year first, or with the month's name
     * @param dayZero the day whose number is zero in a spreadsheet; null where numbers are no dates
     * @throws IllegalArgumentException with the reason
     */
    public static LocalDate of(String text, @Nullable DateTimeFormatter pattern, @Nullable LocalDate dayZero) {
        Matcher serial = SERIAL.matcher(text);
        if (dayZero != null && serial.matches()) {
            return dayZero.plusDays(Integer.parseInt(serial.group(1)));
        }
        LocalDate whole = pattern == null ? plain(text) : by(pattern, text);
        if (whole != null) {
            return whole;
        }
        String day = withoutTime(text);
        LocalDate date = day.equals(text) ? null : pattern == null ? plain(day) : by(pattern, day);
        if (date == null) {
            throw new NotRead(pattern == null ? "import-no-date" : "import-no-date-by-mapping", text);
        }
        return date;
    }

    private static @Nullable LocalDate by(DateTimeFormatter pattern, String text) {
        try {
            return LocalDate.parse(text, pattern);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The time of the day says nothing about money; a moment in another zone may be another day. */
    private static String withoutTime(String text) {
        Matcher m = TIME.matcher(text);
        if (!m.matches() || Integer.parseInt(m.group(2)) > 23) {
            return text;
        }
        boolean midnight = (m.group(2) + m.group(3) + (m.group(4) == null ? "" : m.group(4))).matches("0+");
        if (m.group(5) != null && !midnight) {
            throw new NotRead("import-moment-another-time-zone", text);
        }
        return m.group(1).strip();
    }

    private static @Nullable LocalDate plain(String text) {
        try {
            Matcher m = YEAR_FIRST.matcher(text);
            if (m.matches()) {
                int base = m.group(3) != null ? 3 : m.group(5) != null ? 5 : 7;
                return LocalDate.of(number(m, 1), number(m, base), number(m, base + 1));
            }
            Matcher dayFirst = DAY_AND_NAME.matcher(text);
            if (dayFirst.matches()) {
                return named(number(dayFirst, 3), dayFirst.group(2), number(dayFirst, 1));
            }
            Matcher monthFirst = NAME_AND_DAY.matcher(text);
            return monthFirst.matches()
                    ? named(number(monthFirst, 3), monthFirst.group(1), number(monthFirst, 2))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate named(int year, String month, int day) {
        int number = month(month.toLowerCase(Locale.ROOT));
        return number == 0 ? null : LocalDate.of(year, number, day);
    }

    /** @return 0 for what is no month */
    private static int month(String word) {
        if (word.matches("1?\\d月")) {
            return Integer.parseInt(word.substring(0, word.length() - 1));
        }
        int found = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
        boolean isName = found >= 0
                && found % 3 == 0
                && (word.length() == 3
                        || word.equals("sept")
                        || java.time.Month.of(found / 3 + 1)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .equals(word));
        return isName ? found / 3 + 1 : CHINESE.getOrDefault(word, 0);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
