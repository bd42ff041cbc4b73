package org.huikuan.ledger.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huikuan.ledger.imports.ImportKind;
import org.huikuan.ledger.imports.Imports;
import org.huikuan.shared.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Templates to begin with, and the rejected lines to work off; UTF-8 with a byte order mark, as Excel wants it. */
@Controller
class ImportDownloads {

    private static final int MOST = 100_000;

    private final Imports imports;

    ImportDownloads(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/imports/templates/{kind}.csv")
    ResponseEntity<byte[]> template(@PathVariable String kind, Locale reader) {
        ImportKind known = ImportKind.of(kind).orElseThrow(() -> new NotFound("there is no import of " + kind));
        boolean english = "en".equals(reader.getLanguage());
        return csv(
                kind + ".csv",
                known.columns().stream()
                        .map(c -> english ? c.name() : c.chinese())
                        .collect(Collectors.joining(",")));
    }

    @GetMapping("/imports/{batch:\\d+}/rejected.csv")
    ResponseEntity<byte[]> rejected(@PathVariable long batch) {
        imports.find(batch);
        String lines = imports.rejected(batch, MOST).stream()
                .map(r -> r.line() + "," + cell(r.field()) + "," + cell(r.reason()))
                .collect(Collectors.joining("\r\n"));
        return csv("rejected-" + batch + ".csv", "line,field,reason\r\n" + lines);
    }

    /** In quotation marks; what a spreadsheet would take for a formula begins with an apostrophe. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private static ResponseEntity<byte[]> csv(String name, String content) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(("\uFEFF" + content + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
