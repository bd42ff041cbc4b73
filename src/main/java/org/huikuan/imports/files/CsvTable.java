package org.huikuan.imports.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.imports.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/** Comma, semicolon or tab separated text, cells in double quotes where needed. */
final class CsvTable implements FileTable {

    private static final int HEADINGS_LOOKED_AT = 1 << 16;

    /** As many rows as a spreadsheet can have. */
    private static final int MOST_EMPTY_LINES = 1 << 20;

    private final LedgerUpload upload;
    private final TextEncoding encoding;
    private final char separator;

    private CsvTable(LedgerUpload upload, TextEncoding encoding, char separator) {
        this.upload = upload;
        this.encoding = encoding;
        this.separator = separator;
    }

    static CsvTable open(LedgerUpload upload, Mapping mapping) throws IOException {
        TextEncoding encoding = TextEncoding.of(upload, told(upload, mapping));
        Character told = mapping.separator();
        CsvTable table = new CsvTable(upload, encoding, told == null ? ',' : told);
        Integer header = mapping.headerLine();
        return told == null ? new CsvTable(upload, encoding, table.guessSeparator(header == null ? 1 : header)) : table;
    }

    private static @Nullable Charset told(LedgerUpload upload, Mapping mapping) {
        return upload.encoding() == null ? mapping.charset() : Charset.forName(upload.encoding());
    }

    /** The one of comma, semicolon and tab that the headings have most of. */
    private char guessSeparator(int headerLine) throws IOException {
        String headings = headings(headerLine);
        return List.of(',', ';', '\t').stream()
                .max(java.util.Comparator.comparingLong(
                        s -> headings.chars().filter(c -> c == s).count()))
                .orElse(',');
    }

    private String headings(int headerLine) throws IOException {
        StringBuilder headings = new StringBuilder();
        try (BufferedReader text = text()) {
            int line = 1;
            for (int c = text.read(); c >= 0 && headings.length() < HEADINGS_LOOKED_AT; c = text.read()) {
                boolean isBreak = c == '\n' || c == '\r';
                if (isBreak && line >= headerLine && !headings.toString().isBlank()) {
                    break;
                }
                line += c == '\n' ? 1 : 0;
                if (!isBreak && line >= headerLine) {
                    headings.append((char) c);
                }
            }
        }
        return headings.toString();
    }

    @Override
    public void read(Reader reader) throws IOException {
        try (BufferedReader text = text()) {
            CsvLines lines = new CsvLines(text, separator);
            int empty = 0;
            for (List<String> cells = lines.next(); cells != null; cells = lines.next()) {
                if (cells.stream().allMatch(String::isBlank)) {
                    if (++empty > MOST_EMPTY_LINES) {
                        throw BadFile.at(lines.begun(), "import-file-has-more-than", MOST_EMPTY_LINES);
                    }
                    continue;
                }
                if (lines.isEnded()) {
                    reader.line(lines.begun(), cells);
                } else {
                    reader.lastLine(lines.begun(), cells);
                }
            }
        }
    }

    private BufferedReader text() throws IOException {
        InputStream file = Files.newInputStream(upload.path());
        file.skipNBytes(encoding.markLength());
        return new BufferedReader(
                new WatchedReader(
                        new InputStreamReader(file, encoding.decoder()),
                        encoding.charset().name()),
                1 << 16);
    }

    @Override
    public @Nullable LocalDate dayZero() {
        return null;
    }

    @Override
    public String format() {
        return encoding.charset().name() + " " + (separator == '\t' ? "TAB" : separator);
    }
}
