package org.huikuan.ledger.imports;

import java.io.IOException;
import java.util.List;

/** A file as lines of cells, read as a stream, as often as needed. */
interface Table {

    /** Reads all lines, the header first. Empty lines are left out. */
    void read(Reader reader) throws IOException;

    /** Cells may be numbers that mean dates, and trailing cells may be missing: a spreadsheet. */
    boolean isSpreadsheet();

    /** How the file was understood, for people: {@code XLSX}, or character set and separator. */
    String format();

    /** Takes one line. */
    interface Reader {
        /** @param line the physical line, the header being 1 */
        void line(long line, List<String> cells);
    }
}
