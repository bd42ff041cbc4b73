package org.huikuan.imports.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.files.BadFile;
import org.huikuan.ledger.reading.Values;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Where our columns are in the file: by the mapping if it names them, otherwise by their usual headings. */
public final class Header {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern PLACE_NUMBER = Pattern.compile("#[1-9]\\d{0,2}");

    private final List<String> headings;
    private final Map<String, Function<List<String>, String>> columns = new HashMap<>();

    private Header(List<String> headings) {
        this.headings = headings;
    }

    public static Header of(ImportKind kind, Mapping mapping, long line, List<String> headings) {
        Header header = leniently(kind, mapping, line, headings);
        header.requireAll(kind, line);
        return header;
    }

    /** The cells may be the headings of such a list. */
    public static boolean isIn(ImportKind kind, Mapping mapping, List<String> cells) {
        try {
            return of(kind, mapping, 1, cells).size() > 0;
        } catch (BadInput e) {
            return false;
        }
    }

    /** As {@link #of}, also where required columns are missing. */
    static Header leniently(ImportKind kind, Mapping mapping, long line, List<String> headings) {
        Header header = new Header(headings);
        Mapping.Kind said = mapping.of(kind);
        said.constants().forEach((column, value) -> header.columns.put(column, cells -> value));
        for (Column column : kind.columns()) {
            Function<List<String>, String> found =
                    header.found(column, said.columns().get(column.name()), line);
            if (found != null && !said.constants().containsKey(column.name())) {
                header.columns.put(column.name(), found);
            }
        }
        return header;
    }

    private @Nullable Function<List<String>, String> found(Column column, @Nullable String said, long line) {
        if (said == null) {
            return usual(column, line);
        }
        return said.isBlank() ? null : mapped(said, line);
    }

    private @Nullable Function<List<String>, String> usual(Column column, long line) {
        int found = -1;
        for (int i = 0; i < headings.size(); i++) {
            boolean isMeant = isNamed(column, headings.get(i)) && (found < 0 || !isNamed(column, headings.get(found)));
            if (found >= 0 && column.isCalled(headings.get(i)) && !isMeant) {
                throw BadFile.at(
                        line, "import-columns-both-mean-delete", headings.get(found), headings.get(i), column.name());
            }
            if (column.isCalled(headings.get(i))) {
                found = i;
            }
        }
        return found < 0 ? null : cell(found);
    }

    private static boolean isNamed(Column column, String heading) {
        return Column.plain(heading).equals(Column.plain(column.name()));
    }

    private Function<List<String>, String> mapped(String heading, long line) {
        if (!heading.contains("{")) {
            return cell(indexOf(heading, line));
        }
        Matcher places = PLACE.matcher(heading);
        Map<String, Integer> index = new HashMap<>();
        while (places.find()) {
            index.put(places.group(1), indexOf(places.group(1), line));
        }
        return cells -> PLACE.matcher(heading)
                .replaceAll(m -> Matcher.quoteReplacement(
                        cell(index.getOrDefault(m.group(1), 0)).apply(cells)));
    }

    private int indexOf(String heading, long line) {
        for (int i = 0; i < headings.size(); i++) {
            if (Column.plain(headings.get(i)).equals(Column.plain(heading))) {
                return i;
            }
        }
        if (PLACE_NUMBER.matcher(heading).matches() && Integer.parseInt(heading.substring(1)) <= headings.size()) {
            return Integer.parseInt(heading.substring(1)) - 1;
        }
        throw BadFile.at(line, "import-there-no-column-which", heading, shown());
    }

    private static Function<List<String>, String> cell(int index) {
        return cells -> index < cells.size() ? cells.get(index) : "";
    }

    private void requireAll(ImportKind kind, long line) {
        List<String> missing = new ArrayList<>();
        kind.columns().stream()
                .filter(c -> c.isRequired() && !columns.containsKey(c.name()))
                .forEach(c -> missing.add(c.name() + " (" + c.chinese() + ")"));
        if (!missing.isEmpty()) {
            throw BadFile.at(line, "import-header-has-no-column", missing, shown());
        }
    }

    private List<String> shown() {
        return headings.stream()
                .limit(30)
                .map(h -> "'" + (h.length() > 40 ? h.substring(0, 40) + "…" : h) + "'")
                .toList();
    }

    /** The headings, as they stand in the file. */
    public List<String> headings() {
        return headings;
    }

    public int size() {
        return headings.size();
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    public Values valuesOf(List<String> cells) {
        return column -> {
            Function<List<String>, String> found = columns.get(column);
            return found == null ? null : found.apply(cells);
        };
    }
}
