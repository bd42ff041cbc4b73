package org.huikuan.imports.mapping;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.ledger.reading.Dates;
import org.huikuan.ledger.reading.Formats;
import org.huikuan.ledger.reading.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * How the dates of whole columns are probably written. 03/04/2026 is a day in April or in March; only a column in which
 * one of its dates cannot be read the other way tells it. Where none does, a person is asked.
 */
final class DateReading {

    /** Date patterns by the order of day, month and year. */
    private static final List<List<String>> PATTERNS = List.of(
            List.of("dd.MM.yyyy", "d.M.yyyy", "d/M/yyyy", "dd-MM-yyyy", "d-M-yyyy", "d/M/yy", "d.M.yy", "d-M-yy"),
            List.of("M/d/yyyy", "M-d-yyyy", "M.d.yyyy", "M/d/yy", "M-d-yy"),
            List.of("yyyy年M月d日", "yyyy-MM-dd HH:mm:ss", "yy/M/d", "yy-M-d", "yy.M.d", "yyyyMMdd", "yyMMdd"));

    private static final List<String> WITH_NAME =
            List.of("d-MMM-yy", "d-MMM-yyyy", "d MMM yy", "d MMM yyyy", "dd/MMM/yy", "MMM d, yyyy", "MMM d, yy");

    /** What the page offers. */
    static final List<String> OFFERED = List.of(
            "d/M/yyyy",
            "M/d/yyyy",
            "dd.MM.yyyy",
            "d.M.yyyy",
            "M.d.yyyy",
            "dd-MM-yyyy",
            "d-M-yyyy",
            "M-d-yyyy",
            "d/M/yy",
            "M/d/yy",
            "yy/M/d",
            "d.M.yy",
            "d-M-yy",
            "yy-M-d",
            "d-MMM-yy",
            "d-MMM-yyyy",
            "d MMM yyyy",
            "MMM d, yyyy",
            "yyMMdd",
            "yyyy-MM-dd HH:mm:ss");

    private static final int MOST_DIFFERENT = 50_000;

    private final @Nullable LocalDate dayZero;
    private final Map<String, DateTimeFormatter> possible = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean hasOther;
    private boolean hasNumbers;

    DateReading(@Nullable LocalDate dayZero) {
        this.dayZero = dayZero;
        all().forEach(p -> possible.put(p, Formats.formatter(p)));
    }

    /** Takes the text of one cell. */
    void take(String cell) {
        String text = Spelling.ofName(cell).strip();
        if (text.isEmpty() || seen.size() >= MOST_DIFFERENT || !seen.add(text)) {
            return;
        }
        if (dayZero != null && text.matches("\\d{5}(\\.\\d+)?")) {
            hasNumbers = true;
        } else if (!isUsual(text)) {
            Set<String> fitting = possible.entrySet().stream()
                    .filter(p -> fits(p.getValue(), text))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (!fitting.isEmpty()) {
                hasOther = true;
                possible.keySet().retainAll(fitting);
            } else if (hasOther && isDateBySomething(text)) {
                possible.clear();
            }
        }
    }

    private static boolean isDateBySomething(String text) {
        return all().anyMatch(p -> fits(Formats.formatter(p), text));
    }

    private static boolean isUsual(String text) {
        try {
            Dates.of(text, null, null);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean fits(DateTimeFormatter pattern, String text) {
        String day = text.replaceFirst("[ T]+\\d{1,2}:\\d{2}(:\\d{2})?$", "");
        try {
            ParsePosition end = new ParsePosition(0);
            boolean isShaped = pattern.parseUnresolved(day, end) != null && end.getIndex() == day.length();
            return isShaped && LocalDate.parse(day, pattern).getYear() > 1969;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The pattern; null where dates are written as usual, and where {@link #isUnclear}. */
    @Nullable
    String pattern() {
        return !hasOther || isUnclear() ? null : possible.keySet().iterator().next();
    }

    /** The dates have more than one reading, or their readings contradict each other. */
    boolean isUnclear() {
        long orders = Stream.concat(PATTERNS.stream(), Stream.of(WITH_NAME))
                .filter(family -> family.stream().anyMatch(possible::containsKey))
                .count();
        boolean isMixed = hasNumbers && !WITH_NAME.containsAll(possible.keySet());
        return hasOther && (orders != 1 || isMixed);
    }

    private static Stream<String> all() {
        return Stream.concat(PATTERNS.stream(), Stream.of(WITH_NAME)).flatMap(List::stream);
    }
}
