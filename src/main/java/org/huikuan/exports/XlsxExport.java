package org.huikuan.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes lists as an XLSX workbook, a sheet each, streaming: what is written is not kept. */
@Component
class XlsxExport {

    private static final int FLUSH_EVERY = 200;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MONEY = "#,##0.00";
    private static final String WHOLE = "0";
    private static final String HEAD_COLOUR = "E9EEF4";
    private static final int MOST_CHARACTERS = 32_000;

    private final ExportWords words;

    XlsxExport(ExportWords words) {
        this.words = words;
    }

    void write(OutputStream out, List<Listing> lists) {
        try (Workbook book = new Workbook(out, "Huikuan", "1.0")) {
            for (Listing list : lists) {
                sheet(book.newWorksheet(sheetName(list.title())), list);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Excel refuses longer names and these characters. */
    private static String sheetName(String title) {
        String name = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.length() <= 31 ? name : name.substring(0, 31);
    }

    private void sheet(Worksheet sheet, Listing list) throws IOException {
        head(sheet, list.columns());
        int[] next = {1};
        list.rows().each(row -> {
            for (int column = 0; column < row.size(); column++) {
                cell(sheet, next[0], column, row.get(column));
            }
            next[0]++;
            if (next[0] % FLUSH_EVERY == 0) {
                flush(sheet);
            }
        });
        sheet.setAutoFilter(0, 0, Math.max(1, next[0] - 1), list.columns().size() - 1);
        sheet.finish();
    }

    private void head(Worksheet sheet, List<ExportColumn> columns) {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.inlineString(0, i, words.of("exports.col." + columns.get(i).key()));
            sheet.style(0, i)
                    .bold()
                    .wrapText(true)
                    .fillColor(HEAD_COLOUR)
                    .horizontalAlignment(columns.get(i).isRight() ? "right" : "left")
                    .set();
        }
    }

    /** Strings are written in their place: the library would keep shared ones in memory until the end. */
    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (value instanceof BigDecimal amount) {
            sheet.value(row, column, amount);
            sheet.style(row, column).format(MONEY).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(WHOLE).set();
        } else if (value != null) {
            String text = Cells.harmless(value.toString());
            sheet.inlineString(
                    row, column, text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS));
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
