package org.huikuan.exports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.cases.Stage;
import org.huikuan.cases.web.CaseRow;
import org.huikuan.desk.WorkList;
import org.huikuan.desk.WorkRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work list, in the order of the page. */
@Component
class WorkExport {

    private static final int PORTION = 500;

    static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.number("place"),
            ExportColumn.text("case", 11),
            ExportColumn.text("customer", 14),
            ExportColumn.text("customerName", 34),
            ExportColumn.text("act", 40),
            ExportColumn.date("doBy"),
            ExportColumn.amount("overdue"),
            ExportColumn.text("currency", 9),
            ExportColumn.text("otherCurrencies", 20),
            ExportColumn.amount("worth"),
            ExportColumn.number("daysPastDue"),
            ExportColumn.number("band"),
            ExportColumn.text("because", 44),
            ExportColumn.number("brokenPromises"),
            ExportColumn.text("doneBy", 14));

    private final WorkList work;
    private final ExportWords words;

    WorkExport(WorkList work, ExportWords words) {
        this.work = work;
        this.words = words;
    }

    /** Read whole: a work list is what people do in some days. The count of the page stops early, this one does not. */
    List<WorkRow> rows(WorkList.Wanted wanted, int most) {
        List<WorkRow> all = new java.util.ArrayList<>();
        for (int skip = 0; skip < most; skip += PORTION) {
            List<WorkRow> portion = work.rows(wanted, skip, PORTION);
            all.addAll(portion);
            if (portion.size() < PORTION) {
                break;
            }
        }
        return all;
    }

    void each(List<WorkRow> rows, Consumer<List<@Nullable Object>> row) {
        for (int i = 0; i < rows.size(); i++) {
            row.accept(cells(i + 1, rows.get(i)));
        }
    }

    private List<@Nullable Object> cells(int place, WorkRow r) {
        List<Map.Entry<String, BigDecimal>> amounts = r.overdue().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, BigDecimal> e) ->
                                !e.getKey().equals(r.worth().sum().currency()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        CaseRow.Converted worth = CaseRow.Converted.of(r.worth());
        String act = Stage.REMINDER_CALL.code().equals(r.act().stage())
                ? "call-the-customer"
                : r.act().stage() + "-" + r.act().step();
        return Arrays.asList(
                place,
                r.number(),
                r.customer(),
                r.customerName(),
                words.of("case.next." + act, r.act().attempt(), r.daysPastDue()),
                r.act().dueOn(),
                amounts.isEmpty() ? null : amounts.get(0).getValue(),
                amounts.isEmpty() ? "" : amounts.get(0).getKey(),
                words.things(amounts.stream()
                                .skip(1)
                                .map(e -> e.getKey() + " " + e.getValue().toPlainString())
                                .toList())
                        + (worth == null ? "" : words.worth(worth)),
                r.worth().sum().amount(),
                Math.max(0, r.daysPastDue()),
                r.band(),
                r.because() == null ? "" : r.because().in(words.language()),
                r.brokenPromises(),
                words.who(r.doneBy()));
    }
}
