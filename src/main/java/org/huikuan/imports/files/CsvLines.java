package org.huikuan.imports.files;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of separated cells out of a text, one after the other. A cell may stand in quotation marks, with line breaks in
 * it and a mark written twice. No cell and no line grows without a limit, and empty cells behind the last column that
 * is possible are not kept.
 */
final class CsvLines {

    static final int LONGEST_CELL = 1_000_000;
    /** As wide as a spreadsheet can be, empty cells counted. */
    static final int MOST_CELLS = 16_384;

    private static final int END = -1;

    private final Reader text;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int places;
    private long line = 1;
    private long begun = 1;
    private int next;
    private boolean isEnded;

    CsvLines(Reader text, char separator) throws IOException {
        this.text = text;
        this.separator = separator;
        this.next = text.read();
    }

    /** The physical line where the line that was read last begins. */
    long begun() {
        return begun;
    }

    /** The line that was read last ends with a line break. */
    boolean isEnded() {
        return isEnded;
    }

    /** @return null after the last line */
    @Nullable
    List<String> next() throws IOException {
        if (next == END) {
            return null;
        }
        begun = line;
        cells = new ArrayList<>();
        places = 0;
        boolean more = true;
        while (more) {
            cell.setLength(0);
            if (next == '"') {
                quoted();
            } else {
                plain();
            }
            keep();
            more = next == separator;
            if (more) {
                next = text.read();
            }
        }
        isEnded = next != END;
        lineBreak();
        return cells;
    }

    private void plain() throws IOException {
        while (next != END && next != separator && next != '\n' && next != '\r') {
            append();
        }
    }

    private void quoted() throws IOException {
        long opened = line;
        next = text.read();
        while (true) {
            if (next == END) {
                throw notClosed(opened);
            }
            if (next == '"') {
                next = text.read();
                if (next != '"') {
                    break;
                }
            }
            if (next == '\n') {
                line++;
            }
            if (cell.length() == LONGEST_CELL) {
                throw notClosed(opened);
            }
            append();
        }
        while (next == ' ') {
            next = text.read();
        }
        if (next != END && next != separator && next != '\n' && next != '\r') {
            throw notClosed(opened);
        }
    }

    private static BadFile notClosed(long line) {
        return BadFile.at(line, "import-cell-quotation-marks-not");
    }

    private void append() throws IOException {
        if (cell.length() == LONGEST_CELL) {
            throw BadFile.at(line, "import-has-cell-more-than", LONGEST_CELL);
        }
        cell.append((char) next);
        next = text.read();
    }

    private void keep() {
        if (places >= XlsxSheet.MOST_COLUMNS) {
            if (!cell.isEmpty() || places >= MOST_CELLS) {
                throw BadFile.at(begun, "import-has-more-than-columns", XlsxSheet.MOST_COLUMNS);
            }
        } else {
            cells.add(cell.toString());
        }
        places++;
    }

    private void lineBreak() throws IOException {
        if (next == '\r') {
            next = text.read();
            line += next == '\n' ? 0 : 1;
        }
        if (next == '\n') {
            line++;
            next = text.read();
        }
    }
}
