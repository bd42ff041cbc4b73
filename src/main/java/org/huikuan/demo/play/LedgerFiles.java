package org.huikuan.demo.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.demo.ActAs;
import org.huikuan.demo.play.Story.InvoiceLine;
import org.huikuan.demo.play.Story.MoneyLine;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.imports.ImportRequest;
import org.huikuan.imports.Imports;
import org.huikuan.imports.files.LedgerUpload;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads customers, the invoices of each period and the bank's money of each day, file by file through the import. */
@Component
@Profile("demo")
class LedgerFiles {

    private static final String CLERK = "fang";

    private final Imports imports;
    private final ActAs as;

    LedgerFiles(Imports imports, ActAs as) {
        this.imports = imports;
        this.as = as;
    }

    /** Somebody the ledger does not know has a number but no name. */
    void customers(List<Story> stories) {
        rows(stories.stream()
                .map(Story::customer)
                .filter(c -> c.containsKey("name"))
                .toList());
    }

    void customer(Map<String, String> row) {
        rows(List.of(row));
    }

    private void rows(List<Map<String, String>> rows) {
        Set<String> columns =
                rows.stream().flatMap(r -> r.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", columns));
        rows.forEach(r -> lines.add(
                columns.stream().map(c -> quoted(r.getOrDefault(c, ""))).collect(Collectors.joining(","))));
        send(ImportKind.CUSTOMERS, "customers", lines);
    }

    /** What the currencies of the demo's customers are worth in yuan that day, as an example. */
    void rates(LocalDate day) {
        List<String> lines = new ArrayList<>();
        for (String rate : List.of("USD,7.1,", "EUR,8.2,", "GBP,9.4,", "SGD,5.5,", "NOK,0.7,")) {
            lines.add(rate + day);
        }
        with("currency,rate,date", lines, ImportKind.EXCHANGE_RATES, "rates-" + day);
    }

    /** Invoices issued after the one day, up to the other. */
    void invoices(List<Story> stories, PlayDays days, LocalDate after, LocalDate until) {
        List<String> lines = new ArrayList<>();
        for (Story story : stories) {
            story.invoices().stream()
                    .filter(i -> within(days.day(i.issuedOn()), after, until))
                    .forEach(i -> lines.add(line(story, i, days)));
        }
        with("customer,number,issuedOn,dueOn,amount,currency", lines, ImportKind.INVOICES, "invoices-" + until);
    }

    /** Money received after the one day, up to the other. */
    void receipts(List<Story> stories, PlayDays days, LocalDate after, LocalDate until) {
        List<String> lines = new ArrayList<>();
        for (Story story : stories) {
            int number = 0;
            for (MoneyLine money : story.paid()) {
                number++;
                if (within(days.day(money.on()), after, until)) {
                    lines.add(line(story, money, days, number));
                }
            }
        }
        with("customer,reference,receivedOn,amount,currency,invoice,note", lines, ImportKind.RECEIPTS, "bank-" + until);
    }

    private static boolean within(LocalDate day, LocalDate after, LocalDate until) {
        return day.isAfter(after) && !day.isAfter(until);
    }

    private static String line(Story story, InvoiceLine i, PlayDays days) {
        return joined(
                String.valueOf(story.number()),
                i.number(),
                days.day(i.issuedOn()),
                days.day(i.dueOn()),
                i.amount(),
                i.currency());
    }

    private static String line(Story story, MoneyLine m, PlayDays days, int number) {
        String reference = "BANK-%s-%02d".formatted(story.number(), number);
        String invoice = "-".equals(m.invoice()) ? "" : m.invoice();
        return joined(
                String.valueOf(story.number()),
                reference,
                days.day(m.on()),
                m.amount(),
                m.currency(),
                invoice,
                m.note());
    }

    private static String joined(Object... cells) {
        return Stream.of(cells).map(c -> quoted(String.valueOf(c))).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private void with(String header, List<String> lines, ImportKind kind, String name) {
        if (!lines.isEmpty()) {
            lines.add(0, header);
            send(kind, name, lines);
        }
    }

    private void send(ImportKind kind, String name, List<String> lines) {
        try {
            Path file = Files.createTempFile("demo-", ".csv");
            try {
                Files.write(file, lines);
                ImportReport report = imports.run(imports.prepare(
                        new ImportRequest(kind, LedgerUpload.of(file, name + ".csv"), null, null, null)));
                expect(name, lines.size() - 1, report);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport report(ImportKind kind, LedgerUpload upload) {
        return imports.run(imports.prepare(new ImportRequest(kind, upload, null, null, null)));
    }

    /** A line of a customer whom the ledger does not know is meant: somebody has to clear it. */
    private static void expect(String name, int lines, ImportReport report) {
        boolean meant = report.rejected().stream().allMatch(r -> r.field().equals("customer"));
        if (!meant || report.accepted() + report.rejected().size() < lines) {
            throw new IllegalStateException("demo file " + name + ": " + report);
        }
    }
}
