package org.huikuan.exports;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Promises to pay: due, kept and broken ones. */
@Component
class PromiseExport {

    private static final int PORTION = 500;

    static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.text("case", 11),
            ExportColumn.text("creditor", 11),
            ExportColumn.text("customer", 14),
            ExportColumn.text("customerName", 34),
            ExportColumn.text("promiseState", 12),
            ExportColumn.date("payOn"),
            ExportColumn.date("dueBy"),
            ExportColumn.amount("promised"),
            ExportColumn.amount("received"),
            ExportColumn.text("currency", 9),
            ExportColumn.number("level"),
            ExportColumn.text("form", 10),
            ExportColumn.date("promisedOn"),
            ExportColumn.date("judgedOn"),
            ExportColumn.text("promisedBy", 16),
            ExportColumn.text("recordedBy", 14),
            ExportColumn.text("collector", 14),
            ExportColumn.text("team", 12));

    private final PromiseRows promises;
    private final ExportWords words;

    PromiseExport(PromiseRows promises, ExportWords words) {
        this.promises = promises;
        this.words = words;
    }

    List<Long> ids(PromiseRows.Wanted wanted) {
        return promises.ids(wanted);
    }

    void each(List<Long> ids, Consumer<List<@Nullable Object>> row) {
        for (int from = 0; from < ids.size(); from += PORTION) {
            promises.byId(ids.subList(from, Math.min(ids.size(), from + PORTION)))
                    .forEach(p -> row.accept(cells(p)));
        }
    }

    private List<@Nullable Object> cells(PromiseRows.Row p) {
        return Arrays.asList(
                new CaseId(p.caseId()).number(),
                p.creditor(),
                p.customer(),
                p.customerName(),
                words.of("code.promise-state." + p.state()),
                p.payOn(),
                p.dueBy(),
                p.amount(),
                p.received(),
                p.currency(),
                p.level(),
                words.of("code.promise-form." + p.form()),
                p.promisedOn(),
                p.judgedOn(),
                p.promisedBy(),
                p.recordedBy(),
                words.who(p.collector()),
                p.team());
    }
}
