package org.huikuan.exports;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds as a list: which customers nobody may ask for money, why, and until when. */
@Component
public class HoldExport {

    private static final int PORTION = 500;

    private static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.text("creditor", 11),
            ExportColumn.text("customer", 14),
            ExportColumn.text("customerName", 34),
            ExportColumn.text("case", 11),
            ExportColumn.text("heldItem", 18),
            ExportColumn.text("holdState", 12),
            ExportColumn.text("holdReason", 20),
            ExportColumn.date("heldFrom"),
            ExportColumn.date("heldUntil"),
            ExportColumn.date("liftedOn"),
            ExportColumn.text("collector", 14),
            ExportColumn.text("team", 12));

    private final HoldRows holds;
    private final ListHead head;
    private final ExportWords words;

    HoldExport(HoldRows holds, ListHead head, ExportWords words) {
        this.holds = holds;
        this.head = head;
        this.words = words;
    }

    public Listing of(HoldRows.Wanted wanted) {
        List<Long> ids = holds.ids(wanted);
        return head.over("holds", COLUMNS, ids.size(), row -> each(ids, row));
    }

    private void each(List<Long> ids, Consumer<List<@Nullable Object>> row) {
        for (int from = 0; from < ids.size(); from += PORTION) {
            holds.byId(ids.subList(from, Math.min(ids.size(), from + PORTION))).forEach(h -> row.accept(cells(h)));
        }
    }

    private List<@Nullable Object> cells(HoldRows.Row h) {
        return Arrays.asList(
                h.creditor(),
                h.customer(),
                h.customerName(),
                h.caseId() == null ? "" : new CaseId(h.caseId()).number(),
                h.invoice() == null ? words.of("exports.wholeAccount") : h.invoice(),
                words.of("code.hold-state." + h.state()),
                words.of("code.hold-reason." + h.reason()),
                h.from(),
                h.until(),
                h.liftedOn(),
                words.who(h.collector()),
                h.team());
    }
}
