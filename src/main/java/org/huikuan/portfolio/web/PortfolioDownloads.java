package org.huikuan.portfolio.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.huikuan.portfolio.Filter;
import org.huikuan.portfolio.Portfolio;
import org.huikuan.portfolio.files.PortfolioFile;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The portfolio as a file, to be changed and sent back. */
@Controller
class PortfolioDownloads {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Portfolio portfolio;
    private final MessageSource words;

    PortfolioDownloads(Portfolio portfolio, MessageSource words) {
        this.portfolio = portfolio;
        this.words = words;
    }

    @GetMapping({"/portfolio.csv", "/api/portfolio.csv"})
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> fields, Locale reader) {
        byte[] file = PortfolioFile.csv(headings(reader), portfolio.all(Filter.read(fields)));
        return file("portfolio.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), file);
    }

    @GetMapping({"/portfolio.xlsx", "/api/portfolio.xlsx"})
    ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> fields, Locale reader) {
        String sheet = words.getMessage("portfolio.title", null, reader);
        return file(
                "portfolio.xlsx",
                XLSX,
                PortfolioFile.xlsx(sheet, headings(reader), portfolio.all(Filter.read(fields))));
    }

    private List<String> headings(Locale reader) {
        return Stream.of(
                        "portfolio.file.creditor",
                        "portfolio.file.customer",
                        "portfolio.file.name",
                        "portfolio.file.team",
                        "portfolio.file.collector",
                        "portfolio.file.open",
                        "portfolio.file.case")
                .map(key -> words.getMessage(key, null, reader))
                .toList();
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
