package org.huikuan.exports;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.huikuan.ledger.AgeClasses;
import org.huikuan.ledger.OpenItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A statement of account as a workbook of three sheets in the reader's language: items, balances, ageing. */
@Component
class StatementSheets {

    private static final List<ExportColumn> ITEMS = List.of(
            ExportColumn.text("invoice", 18),
            ExportColumn.date("issuedOn"),
            ExportColumn.date("dueOn"),
            ExportColumn.number("daysPastDue"),
            ExportColumn.text("currency", 9),
            ExportColumn.amount("amount"),
            ExportColumn.amount("paid"),
            ExportColumn.amount("open"));

    private static final List<ExportColumn> BALANCES = List.of(
            ExportColumn.text("currency", 9),
            ExportColumn.amount("open"),
            ExportColumn.amount("overdue"),
            ExportColumn.amount("unallocated"),
            ExportColumn.amount("due"));

    private static final List<ExportColumn> AGES =
            List.of(ExportColumn.text("currency", 9), ExportColumn.text("ageClass", 16), ExportColumn.amount("open"));

    private final XlsxExport workbook;
    private final ExportWords words;
    private final AgeClasses classes;

    StatementSheets(XlsxExport workbook, ExportWords words, AgeClasses classes) {
        this.workbook = workbook;
        this.words = words;
        this.classes = classes;
    }

    /** Streams; closes nothing. */
    void write(Statement s, OutputStream out) {
        var balances = s.balances(classes.all(), words.language());
        workbook.write(
                out,
                List.of(
                        sheet(s, "items", ITEMS, row -> s.items().forEach(i -> row.accept(cells(i, s)))),
                        sheet(
                                s,
                                "balances",
                                BALANCES,
                                row -> balances.forEach(b -> row.accept(Arrays.asList(
                                        b.open().currency(),
                                        b.open().amount(),
                                        b.overdue().amount(),
                                        b.unallocated().amount(),
                                        b.due().amount())))),
                        sheet(
                                s,
                                "ageing",
                                AGES,
                                row -> balances.forEach(b -> b.ages()
                                        .forEach(a -> row.accept(Arrays.asList(
                                                a.open().currency(),
                                                a.label(),
                                                a.open().amount())))))));
    }

    private Listing sheet(Statement s, String name, List<ExportColumn> columns, Listing.Rows rows) {
        return new Listing(
                words.of("exports.title." + name),
                s.reference(),
                s.today(),
                columns,
                s.items().size(),
                rows);
    }

    private static List<@Nullable Object> cells(OpenItem i, Statement s) {
        return Arrays.asList(
                i.number(),
                i.issuedOn(),
                i.dueOn(),
                Math.max(0, i.daysPastDue(s.today())),
                i.open().currency(),
                i.amount().amount(),
                i.amount().minus(i.open()).amount(),
                i.open().amount());
    }
}
