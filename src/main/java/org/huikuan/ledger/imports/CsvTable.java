package org.huikuan.ledger.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma, semicolon or tab separated text, cells in double quotes where needed. */
final class CsvTable implements Table {

    private final Upload upload;
    private final TextEncoding encoding;
    private final char separator;

    private CsvTable(Upload upload, TextEncoding encoding, char separator) {
        this.upload = upload;
        this.encoding = encoding;
        this.separator = separator;
    }

    static CsvTable open(Upload upload, Mapping mapping) throws IOException {
        TextEncoding encoding = TextEncoding.of(upload, mapping.charset());
        Character told = mapping.separator();
        CsvTable table = new CsvTable(upload, encoding, told == null ? ',' : told);
        Integer header = mapping.headerLine();
        return told == null ? new CsvTable(upload, encoding, table.guessSeparator(header == null ? 1 : header)) : table;
    }

    /** The one of comma, semicolon and tab that the headings have most of. */
    private char guessSeparator(int headerLine) throws IOException {
        try (BufferedReader text = text()) {
            String header = text.readLine();
            for (int i = 1; i < headerLine && header != null; i++) {
                header = text.readLine();
            }
            String line = header == null ? "" : header;
            return List.of(',', ';', '\t').stream()
                    .max(java.util.Comparator.comparingLong(
                            s -> line.chars().filter(c -> c == s).count()))
                    .orElse(',');
        }
    }

    @Override
    public void read(Reader reader) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        try (BufferedReader text = text();
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            parse(parser, reader);
        }
    }

    private static void parse(CSVParser parser, Reader reader) throws IOException {
        long last = 0;
        try {
            for (CSVRecord csv : parser) {
                List<String> cells = cells(csv);
                last = parser.getCurrentLineNumber();
                if (cells.stream().anyMatch(c -> !c.isBlank())) {
                    reader.line(last - breaksIn(cells), cells);
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new BadFile(
                    last + 1,
                    "a cell in quotation marks is not closed, or text follows its closing mark; write a mark inside"
                            + " a cell twice (\"\") and export the file again if it was cut off");
        }
    }

    private static List<String> cells(CSVRecord csv) {
        List<String> cells = new ArrayList<>(csv.size());
        csv.forEach(cells::add);
        return cells;
    }

    private static long breaksIn(List<String> cells) {
        long breaks = 0;
        for (String cell : cells) {
            if (cell.indexOf('\n') >= 0) {
                breaks += cell.chars().filter(c -> c == '\n').count();
            }
        }
        return breaks;
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
    public boolean isSpreadsheet() {
        return false;
    }

    @Override
    public String format() {
        return encoding.charset().name() + " " + (separator == '\t' ? "TAB" : separator);
    }
}
