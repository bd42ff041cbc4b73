package org.huikuan.imports.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.mapping.Column;
import org.huikuan.imports.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file as it can be read.
 *
 * @param format character set and separator, or XLSX and the sheet
 * @param dayZero the day whose number is zero in a spreadsheet; null for text
 * @param sheets visible sheets of a workbook
 * @param lines the first lines of the file, titles above the headings included
 * @param header place of the headings among the lines
 * @param hasMore whether the file goes on after the lines
 */
public record Sample(
        String format,
        @Nullable LocalDate dayZero,
        List<String> sheets,
        List<Line> lines,
        int header,
        boolean hasMore) {

    static final int LINES = 30;
    private static final int TITLES_AT_MOST = 10;
    private static final int LEAST_HEADINGS = 3;

    /**
     * @param number physical line, the first being 1
     */
    public record Line(long number, List<String> cells) {}

    /** @throws BadFile when not even its beginning can be read */
    public static Sample of(LedgerUpload upload, Mapping settings, Map<String, List<String>> known) {
        List<Line> lines = new ArrayList<>();
        FileTable table;
        try {
            table = Tables.open(upload, settings.beginningAt(null, false), choice(upload, known));
            table.read((number, cells) -> {
                if (lines.size() == LINES) {
                    throw new Enough();
                }
                lines.add(new Line(number, List.copyOf(cells)));
            });
        } catch (Enough enough) {
            return of(upload, settings, known, lines, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(upload, settings, known, lines, false);
    }

    private static Sample of(
            LedgerUpload upload, Mapping settings, Map<String, List<String>> known, List<Line> lines, boolean hasMore) {
        if (lines.isEmpty()) {
            throw new BadFile("import-file-has-no-header");
        }
        try {
            FileTable table = Tables.open(upload, settings, choice(upload, known));
            int header = header(lines, settings.headerLine(), known);
            return new Sample(table.format(), table.dayZero(), table.sheets(), List.copyOf(lines), header, hasMore);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int header(List<Line> lines, @Nullable Integer told, Map<String, List<String>> known) {
        if (told != null) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).number() >= told) {
                    return i;
                }
            }
        }
        Set<String> words = words(known);
        int best = 0;
        for (int i = 1; i < Math.min(lines.size(), TITLES_AT_MOST); i++) {
            best = words(lines.get(i).cells(), words) > words(lines.get(best).cells(), words) ? i : best;
        }
        return best;
    }

    /** The sheet with the headings is looked at first; the page lets people choose another one. */
    public static SheetChoice choice(LedgerUpload upload, Map<String, List<String>> known) {
        Set<String> words = words(known);
        return new SheetChoice(upload.sheet(), cells -> words(cells, words) >= LEAST_HEADINGS, false);
    }

    private static Set<String> words(Map<String, List<String>> known) {
        return Stream.concat(
                        known.values().stream().flatMap(List::stream),
                        Stream.of(ImportKind.values())
                                .flatMap(k -> k.columns().stream())
                                .flatMap(c -> Stream.concat(Stream.of(c.name()), c.headings().stream())))
                .map(w -> Column.plain(w).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static long words(List<String> cells, Set<String> words) {
        return cells.stream().filter(c -> words.contains(Column.plain(c))).count();
    }

    public List<String> headings() {
        return lines.get(header).cells();
    }

    /** Line number of the headings, null where the file begins with them. */
    public @Nullable Integer headerLine() {
        return header == 0 ? null : (int) lines.get(header).number();
    }

    /** The lines under the headings. */
    public List<Line> body() {
        return lines.subList(header + 1, lines.size());
    }

    /** The first value under a heading, shortened. */
    public String example(int place) {
        String first = cellsUnder(place).stream().findFirst().orElse("");
        return first.length() <= 30 ? first : first.substring(0, 29) + "…";
    }

    public List<String> cellsUnder(int place) {
        return body().stream()
                .map(Line::cells)
                .filter(c -> place < c.size())
                .map(c -> c.get(place).strip())
                .filter(c -> !c.isEmpty())
                .toList();
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
