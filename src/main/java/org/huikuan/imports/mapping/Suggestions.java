package org.huikuan.imports.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.files.Sample;
import org.jspecify.annotations.Nullable;

/** Which heading probably means which of our columns, and how its dates and numbers are probably written. */
final class Suggestions {

    private static final int EXACT = 1000;
    private static final int KNOWN = 900;
    private static final int PART = 500;
    static final String IN_YUAN = "(元)";
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d{1,3}(\\.\\d{3})*,\\d{1,2}|-?\\d+,\\d{1,2}");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private Suggestions() {}

    /** Place of the heading by our column name; a heading is suggested once. */
    static Map<String, Integer> columns(ImportKind kind, List<String> headings, Map<String, List<String>> known) {
        List<Pair> pairs = new ArrayList<>();
        for (Column column : kind.columns()) {
            for (int i = 0; i < headings.size(); i++) {
                int score = score(column, Column.plain(headings.get(i)), known.getOrDefault(column.name(), List.of()));
                if (score > 0) {
                    pairs.add(new Pair(column.name(), i, score));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score).reversed());
        Map<String, Integer> found = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.column()) && taken.add(pair.place())) {
                found.put(pair.column(), pair.place());
            }
        }
        return found;
    }

    private static int score(Column column, String heading, List<String> known) {
        if (heading.isEmpty()) {
            return 0;
        }
        if (Column.plain(column.name()).equals(heading)) {
            return EXACT + 1;
        }
        if (column.isCalled(heading)) {
            return EXACT;
        }
        if (heading.endsWith(IN_YUAN) && column.isAmount()) {
            return score(column, heading.substring(0, heading.length() - IN_YUAN.length()), known) - 1;
        }
        int best = 0;
        for (String word : known) {
            String plain = Column.plain(word);
            if (plain.equals(heading)) {
                return KNOWN;
            }
            if (plain.length() >= 3 && heading.contains(plain)) {
                best = Math.max(best, PART + 100 * plain.length() / heading.length());
            }
        }
        return best;
    }

    /** The decimal sign where the amounts tell it, null where the usual reading does. */
    static @Nullable Character decimal(ImportKind kind, Sample sample, Map<String, Integer> places) {
        List<String> amounts = cells(kind.columns().stream().filter(Column::isAmount), sample, places);
        if (!amounts.isEmpty()
                && amounts.stream().allMatch(a -> DECIMAL_COMMA.matcher(a).matches() || a.matches("-?\\d+"))
                && amounts.stream().anyMatch(a -> DECIMAL_COMMA.matcher(a).matches())) {
            return ',';
        }
        return amounts.stream().anyMatch(a -> GROUPED_BY_COMMA.matcher(a).matches()) ? '.' : null;
    }

    private static List<String> cells(
            java.util.stream.Stream<Column> columns, Sample sample, Map<String, Integer> places) {
        Map<String, Integer> known = new HashMap<>(places);
        return columns.map(c -> known.get(c.name()))
                .filter(java.util.Objects::nonNull)
                .flatMap(place -> sample.cellsUnder(place).stream())
                .toList();
    }

    private record Pair(String column, int place, int score) {}
}
