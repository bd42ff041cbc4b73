package org.huikuan.demo.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The days of a story: {@code W-30} is the 30th working day before the last day of the play, {@code D+12} the 12th
 * calendar day after it, {@code N+5} the fifth working day after the day that is being played, {@code N-10} before it.
 */
final class PlayDays {

    private static final Pattern DAY = Pattern.compile("(?<![\\w+-])([WDN])([+-]\\d+)(?!\\w)");

    private final WorkingDays working;
    private final String country;
    private final LocalDate last;

    PlayDays(WorkingDays working, String country, LocalDate last) {
        this.working = working;
        this.country = country;
        this.last = last;
    }

    LocalDate last() {
        return last;
    }

    boolean isWorkingDay(LocalDate day) {
        return working.isWorkingDay(country, day);
    }

    /** The day after it on which a step may be done. */
    LocalDate after(LocalDate day, int workingDays) {
        return working.plus(country, day, workingDays);
    }

    LocalDate day(String written) {
        return day(written, last);
    }

    LocalDate day(String written, LocalDate now) {
        Matcher m = DAY.matcher(written);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + written + "' is no day; write it like W-20 or D+14");
        }
        return day(m.group(1), Integer.parseInt(m.group(2)), now);
    }

    private LocalDate day(String kind, int count, LocalDate now) {
        return switch (kind) {
            case "D" -> last.plusDays(count);
            case "W" -> working.plus(country, last, count);
            default -> working.plus(country, now, count);
        };
    }

    /** The words with every day in them written out. */
    Map<String, @Nullable Object> in(Map<String, @Nullable Object> words, LocalDate now) {
        Map<String, @Nullable Object> dated = new LinkedHashMap<>();
        words.forEach((field, value) -> dated.put(field, dated(value, now)));
        return dated;
    }

    private @Nullable Object dated(@Nullable Object value, LocalDate now) {
        if (value instanceof String text) {
            return DAY.matcher(text).replaceAll(m -> day(m.group(1), Integer.parseInt(m.group(2)), now)
                    .toString());
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            list.forEach(v -> all.add(dated(v, now)));
            return all;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            map.forEach((k, v) -> all.put(String.valueOf(k), dated(v, now)));
            return all;
        }
        return value;
    }
}
