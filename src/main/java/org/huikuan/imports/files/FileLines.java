package org.huikuan.imports.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huikuan.imports.mapping.Column;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.ledger.reading.Spelling;

/** A CSV or XLSX file of another module, read as the ledger's own files are: kind, character set and separator found out. */
public final class FileLines {

    private FileLines() {}

    /** @param number the physical line, the first being 1 */
    public record Line(long number, List<String> cells) {

        /** As {@link #cell}, for a number of a customer or another thing: look-alike characters are made plain. */
        public String number(int index) {
            return Spelling.number(cell(index));
        }

        /** The cell, stripped; empty where the line is shorter. */
        public String cell(int index) {
            return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
        }
    }

    /**
     * All lines that are not empty, the header first.
     *
     * @param most lines beyond this make the file a bad one
     * @throws BadFile when the file cannot be read as a whole
     */
    public static List<Line> read(Path file, String name, int most) {
        return read(file, name, most, cells -> true, false);
    }

    /**
     * As {@link #read(Path, String, int)}; of a workbook the visible sheet with the headings, and several such sheets are
     * refused.
     */
    public static List<Line> read(Path file, String name, int most, Predicate<Line> isHeadings) {
        return read(file, name, most, cells -> isHeadings.test(new Line(1, cells)), true);
    }

    private static List<Line> read(
            Path file, String name, int most, Predicate<List<String>> isHeadings, boolean isAsked) {
        List<Line> lines = new ArrayList<>();
        ReadingTime time = new ReadingTime();
        try {
            Tables.open(LedgerUpload.of(file, name), Mapping.OWN, new SheetChoice(null, isHeadings, isAsked))
                    .read((number, cells) -> {
                        time.check(number);
                        if (lines.size() > most) {
                            throw new BadFile("import-file-has-more-than-lines", most);
                        }
                        lines.add(new Line(number, List.copyOf(cells)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The place of the column that is called by one of the names, whatever its case and spaces; -1 when there is none. */
    public static int column(Line header, String... names) {
        for (int i = 0; i < header.cells().size(); i++) {
            String heading = Column.plain(header.cells().get(i));
            for (String name : names) {
                if (heading.equals(Column.plain(name))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
