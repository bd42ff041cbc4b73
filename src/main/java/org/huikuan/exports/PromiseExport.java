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

    static final List<Column> COLUMNS = List.of(
            Column.text("case", 11),
            Column.text("creditor", 11),
            Column.text("customer", 14),
            Column.text("customerName", 34),
            Column.text("promiseState", 12),
            Column.date("payOn"),
            Column.date("dueBy"),
            Column.amount("promised"),
            Column.amount("received"),
            Column.text("currency", 9),
            Column.number("level"),
            Column.text("form", 10),
            Column.date("promisedOn"),
            Column.date("judgedOn"),
            Column.text("promisedBy", 16),
            Column.text("recordedBy", 14),
            Column.text("collector", 14),
            Column.text("team", 12));

    private final PromiseRows promises;
    private final Words words;

    PromiseExport(PromiseRows promises, Words words) {
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
