package org.huikuan.portfolio.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huikuan.portfolio.Customer;

/** The portfolio as CSV or XLSX, safe to open: what a spreadsheet would take for a formula begins with an apostrophe. */
public final class PortfolioFile {

    private static final String FORMULA = "=+-@\t\r";

    private PortfolioFile() {}

    /** UTF-8 with a byte order mark, as Excel wants it. */
    public static byte[] csv(List<String> headings, List<Customer> customers) {
        String lines = Stream.concat(Stream.of(headings), customers.stream().map(PortfolioFile::cells))
                .map(row -> row.stream()
                        .map(c -> "\"" + safe(c).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return ("\uFEFF" + lines + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(String sheetName, List<String> headings, List<Customer> customers) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Huikuan", null)) {
            Worksheet sheet = book.newWorksheet(sheetName);
            row(sheet, 0, headings);
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            for (int i = 0; i < customers.size(); i++) {
                row(sheet, i + 1, cells(customers.get(i)));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, safe(cells.get(i)));
        }
    }

    /** Creditor, customer, name, team, collector, open amounts, case. */
    private static List<String> cells(Customer c) {
        String open = c.sums().stream().map(s -> s.open() + " " + s.currency()).collect(Collectors.joining("; "));
        return List.of(
                c.creditor(),
                c.customer(),
                c.name(),
                c.team(),
                c.collector() == null ? "" : c.collector(),
                open,
                c.caseNumber() == null ? "" : c.caseNumber());
    }

    static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** As it was before {@link #safe}. */
    static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
