package org.huikuan.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huikuan.shared.SheetText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes rows to the browser as they come, so that a long list needs no memory. */
abstract class SheetWriter implements Closeable {

    static SheetWriter to(HttpServletResponse response, String name, String format) throws IOException {
        String file = name + "." + format;
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        if (format.equals("xlsx")) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            return new Xlsx(new Workbook(response.getOutputStream(), "Huikuan", "1.0"), name);
        }
        response.setContentType("text/csv;charset=UTF-8");
        return new Csv(new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)));
    }

    abstract void row(List<String> cells) throws IOException;

    /** Begins another sheet; false where the format has only one. */
    abstract boolean nextSheet(String name) throws IOException;

    private static final class Csv extends SheetWriter {

        private final Writer out;

        Csv(Writer out) throws IOException {
            this.out = out;
            out.write('\uFEFF');
        }

        @Override
        void row(List<String> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                out.write(i == 0 ? "\"" : ",\"");
                out.write(SheetText.harmless(cells.get(i)).replace("\"", "\"\""));
                out.write('"');
            }
            out.write("\r\n");
        }

        @Override
        boolean nextSheet(String name) {
            return false;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private static final class Xlsx extends SheetWriter {

        private static final int ROWS_AT_ONCE = 500;

        private final Workbook book;
        private Worksheet sheet;
        private int next;

        Xlsx(Workbook book, String name) {
            this.book = book;
            this.sheet = book.newWorksheet(name);
        }

        @Override
        void row(List<String> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(next, i, SheetText.harmless(cells.get(i)));
                if (next == 0) {
                    sheet.style(0, i).bold().set();
                    sheet.width(i, 20);
                }
            }
            next++;
            if (next % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }

        @Override
        boolean nextSheet(String name) throws IOException {
            sheet.finish();
            sheet = book.newWorksheet(name);
            next = 0;
            return true;
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
            book.finish();
        }
    }
}
