package org.huikuan.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huikuan.imports.ImportBatch;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.Imports;
import org.huikuan.imports.RejectedLine;
import org.huikuan.imports.mapping.Column;
import org.huikuan.shared.Code;
import org.huikuan.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Templates to begin with, and the rejected lines as they stood in the file with what is wrong behind them, to be mended
 * and loaded again: CSV in UTF-8 with a byte order mark, as Excel wants it, or XLSX.
 */
@Controller
class ImportDownloads {

    private static final int LINES_AT_ONCE = 2_000;
    private static final String FORMATS = "{format:csv|xlsx}";

    private final Imports imports;
    private final MessageSource messages;
    private final ReasonWords words;

    ImportDownloads(Imports imports, MessageSource messages, ReasonWords words) {
        this.imports = imports;
        this.messages = messages;
        this.words = words;
    }

    @GetMapping("/imports/templates/{kind:[a-z-]+}." + FORMATS)
    void template(@PathVariable String kind, @PathVariable String format, Locale reader, HttpServletResponse response)
            throws IOException {
        ImportKind known = Code.find(ImportKind.class, kind).orElseThrow(() -> new NotFound("no-import-kind", kind));
        boolean english = "en".equals(reader.getLanguage());
        try (SheetWriter sheet = SheetWriter.to(response, "huikuan-" + kind, format)) {
            sheet.row(known.columns().stream()
                    .map(c -> english ? c.name() : c.chinese())
                    .toList());
            sheet.row(known.columns().stream().map(c -> example(c, reader)).toList());
            if (sheet.nextSheet(say("imports.template.explained", reader))) {
                sheet.row(List.of(
                        say("imports.template.column", reader),
                        "中文",
                        "English",
                        say("imports.template.required", reader),
                        say("imports.template.says", reader),
                        say("imports.template.example", reader)));
                for (Column c : known.columns()) {
                    sheet.row(List.of(
                            say("imports.col." + c.name(), reader),
                            c.chinese(),
                            c.name(),
                            c.isRequired() ? say("imports.map.required", reader) : "",
                            say("imports.col." + c.name() + ".says", reader),
                            example(c, reader)));
                }
            }
        }
    }

    private String example(Column column, Locale reader) {
        return say("imports.example." + column.name(), reader);
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }

    @GetMapping("/imports/{batch:\\d+}/rejected." + FORMATS)
    void rejected(@PathVariable long batch, @PathVariable String format, Locale reader, HttpServletResponse response)
            throws IOException {
        ImportBatch found = imports.find(batch);
        List<String> headings = imports.headings(found);
        ReasonWords.Says says = words.in(reader);
        try (SheetWriter sheet = SheetWriter.to(response, "rejected-" + batch, format)) {
            List<String> header = new ArrayList<>(headings);
            header.add(say("imports.rejected.line", reader));
            header.add(say("imports.field", reader));
            header.add(say("imports.reason", reader));
            sheet.row(header);
            List<RejectedLine> lines = imports.rejectedAfter(batch, 0, LINES_AT_ONCE);
            while (!lines.isEmpty()) {
                for (RejectedLine line : lines) {
                    sheet.row(row(line, headings.size(), says));
                }
                lines = imports.rejectedAfter(batch, lines.get(lines.size() - 1).line(), LINES_AT_ONCE);
            }
        }
    }

    private static List<String> row(RejectedLine line, int columns, ReasonWords.Says says) {
        List<String> cells = new ArrayList<>(Imports.cells(line));
        while (cells.size() < columns) {
            cells.add("");
        }
        List<String> row = new ArrayList<>(cells.subList(0, columns));
        row.add(String.valueOf(line.line()));
        row.add(says.field(line.field()));
        row.add(says.reason(line.why()));
        return row;
    }
}
