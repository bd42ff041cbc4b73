package org.huikuan.imports.files;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** One sheet of an Excel workbook, read as a stream after {@link XlsxSafety} has looked at the file. */
final class XlsxTable implements FileTable {

    private static final int FIRST_LINES = 10;

    private final LedgerUpload upload;
    private final XlsxWorkbook.Sheet sheet;
    private final LocalDate dayZero;
    private final List<String> visible;
    private long hidden;

    private XlsxTable(LedgerUpload upload, XlsxWorkbook.Sheet sheet, LocalDate dayZero, List<String> visible) {
        this.upload = upload;
        this.sheet = sheet;
        this.dayZero = dayZero;
        this.visible = visible;
    }

    static XlsxTable open(LedgerUpload upload, SheetChoice choice) throws IOException {
        XlsxSafety.check(upload.path());
        try (XlsxWorkbook book = XlsxWorkbook.open(upload.path())) {
            List<SheetChoice.Begun> begun = new ArrayList<>();
            for (XlsxWorkbook.Sheet sheet : book.sheets()) {
                begun.add(new SheetChoice.Begun(
                        sheet.name(), sheet.isVisible(), sheet.isVisible() ? firstLines(book, sheet) : List.of()));
            }
            String chosen = choice.of(begun);
            XlsxWorkbook.Sheet sheet = book.sheets().stream()
                    .filter(s -> s.name().equals(chosen))
                    .findFirst()
                    .orElseThrow();
            List<String> visible = begun.stream()
                    .filter(s -> s.isVisible() && !s.lines().isEmpty())
                    .map(SheetChoice.Begun::name)
                    .toList();
            return new XlsxTable(upload, sheet, book.dayZero(), visible);
        }
    }

    private static List<List<String>> firstLines(XlsxWorkbook book, XlsxWorkbook.Sheet sheet) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (XlsxSheet rows = book.rows(sheet)) {
            for (XlsxSheet.Row row = rows.next(); row != null && lines.size() < FIRST_LINES; row = rows.next()) {
                if (!row.cells().isEmpty()) {
                    lines.add(row.cells());
                }
            }
        } catch (XMLStreamException | RuntimeException laterTold) {
            return lines;
        }
        return lines;
    }

    @Override
    public void read(Reader reader) throws IOException {
        hidden = 0;
        try (XlsxWorkbook book = XlsxWorkbook.open(upload.path());
                XlsxSheet rows = rows(book)) {
            for (XlsxSheet.Row row = next(rows); row != null; row = next(rows)) {
                if (!row.cells().isEmpty()) {
                    hidden += row.isHidden() ? 1 : 0;
                    reader.line(row.number(), row.cells());
                }
            }
        }
    }

    private XlsxSheet rows(XlsxWorkbook book) {
        try {
            return book.rows(sheet);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw damaged(1);
        }
    }

    private static XlsxSheet.@Nullable Row next(XlsxSheet rows) {
        try {
            return rows.next();
        } catch (BadFile e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(rows.number() + 1);
        }
    }

    private static BadFile damaged(long line) {
        return BadFile.at(line, "import-from-here-on-workbook");
    }

    @Override
    public LocalDate dayZero() {
        return dayZero;
    }

    @Override
    public String format() {
        return "XLSX · " + sheet.name();
    }

    @Override
    public List<String> sheets() {
        return visible;
    }

    @Override
    public List<Sentence> notes() {
        List<Sentence> notes = new ArrayList<>();
        if (visible.size() > 1) {
            List<String> others =
                    visible.stream().filter(n -> !n.equals(sheet.name())).toList();
            notes.add(
                    Sentence.refusal("import-one-sheet", sheet.name(), others.subList(0, Math.min(20, others.size()))));
        }
        if (hidden > 0) {
            notes.add(Sentence.refusal("import-hidden-rows", hidden));
        }
        return notes;
    }
}
