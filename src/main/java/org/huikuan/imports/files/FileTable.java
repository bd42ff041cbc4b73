package org.huikuan.imports.files;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** A file as lines of cells, read as a stream, as often as needed. */
public interface FileTable {

    /** Reads all lines, the header first. Empty lines are left out; empty cells at a line's end may be. */
    void read(Reader reader) throws IOException;

    /** The day whose number is zero in a spreadsheet, where cells may be numbers that mean dates; null for text. */
    @Nullable
    LocalDate dayZero();

    /** How the file was understood, for people: XLSX and the sheet, or character set and separator. */
    String format();

    /** Visible sheets of a workbook that have anything in them; empty for text. */
    default List<String> sheets() {
        return List.of();
    }

    /** After a reading: what a person should know about it. */
    default List<Sentence> notes() {
        return List.of();
    }

    /** Takes one line. */
    interface Reader {
        /** @param line the physical line, the header being 1 */
        void line(long line, List<String> cells);

        /** The last line of a text that ends without a line break: it may have been cut off. */
        default void lastLine(long line, List<String> cells) {
            line(line, cells);
        }
    }
}
