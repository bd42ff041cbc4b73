package org.huikuan.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.WaitingFor;
import org.huikuan.cases.reads.CaseList;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.cases.web.CaseRow;
import org.huikuan.cases.web.NextActWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of cases, as far as the person sees it. */
@Component
class CaseExport {

    private static final int PORTION = 500;

    static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.text("case", 11),
            ExportColumn.text("creditor", 11),
            ExportColumn.text("customer", 14),
            ExportColumn.text("customerName", 34),
            ExportColumn.text("stage", 16),
            ExportColumn.text("status", 12),
            ExportColumn.text("waitingFor", 13),
            ExportColumn.date("openedOn"),
            ExportColumn.number("daysPastDue"),
            ExportColumn.amount("overdue"),
            ExportColumn.text("currency", 9),
            ExportColumn.text("otherCurrencies", 20),
            ExportColumn.amount("worth"),
            ExportColumn.date("nextOn"),
            ExportColumn.text("next", 44),
            ExportColumn.text("collector", 14),
            ExportColumn.text("team", 12));

    private final CaseIds list;
    private final Cases cases;
    private final CaseReads reads;
    private final NextActWords nextActs;
    private final ExportWords words;

    CaseExport(CaseIds list, Cases cases, CaseReads reads, NextActWords nextActs, ExportWords words) {
        this.list = list;
        this.cases = cases;
        this.reads = reads;
        this.nextActs = nextActs;
        this.words = words;
    }

    List<CaseId> ids(CaseList.Wanted wanted) {
        return list.of(wanted);
    }

    /** Reads the cases in portions, in the given order; the team rule was asked when the ids were found. */
    void each(List<CaseId> ids, Consumer<List<@Nullable Object>> row) {
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<CaseId> portion = ids.subList(from, Math.min(ids.size(), from + PORTION));
            var facts = reads.factsOf(cases.byId(portion));
            for (CaseId id : portion) {
                CaseFacts known = facts.get(id);
                if (known != null) {
                    row.accept(
                            cells(CaseRow.of(known, nextActs), known.creditor().currency()));
                }
            }
        }
    }

    List<@Nullable Object> cells(CaseRow c, String ownCurrency) {
        List<CaseRow.Amount> amounts = new ArrayList<>(c.overdue());
        amounts.sort((a, b) ->
                Boolean.compare(b.currency().equals(ownCurrency), a.currency().equals(ownCurrency)));
        CaseRow.Amount first = amounts.isEmpty() ? new CaseRow.Amount(ownCurrency, "0.00") : amounts.get(0);
        CaseRow.Converted worth = c.worth();
        return Arrays.asList(
                c.number(),
                c.creditor(),
                c.customer(),
                c.customerName(),
                words.of("code.stage." + c.stage()),
                words.of("code.case-status." + c.status()),
                c.waitingFor().equals(WaitingFor.NONE.code()) ? "" : words.of("code.waiting-for." + c.waitingFor()),
                c.openedOn(),
                c.daysPastDue(),
                new BigDecimal(first.amount()),
                first.currency(),
                words.things(amounts.stream()
                                .skip(1)
                                .map(a -> a.currency() + " " + a.amount())
                                .toList())
                        + (worth == null ? "" : words.worth(worth)),
                worth == null ? new BigDecimal(first.amount()) : new BigDecimal(worth.amount()),
                c.next() == null ? null : c.next().on(),
                c.next() == null ? "" : c.next().why(),
                words.who(c.collector()),
                c.team());
    }
}
