package org.huikuan.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseList;
import org.huikuan.cases.CaseReads;
import org.huikuan.cases.Cases;
import org.huikuan.cases.web.CaseRow;
import org.huikuan.cases.web.NextActs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of cases, as far as the person sees it. */
@Component
class CaseExport {

    private static final int PORTION = 500;

    static final List<Column> COLUMNS = List.of(
            Column.text("case", 11),
            Column.text("creditor", 11),
            Column.text("customer", 14),
            Column.text("customerName", 34),
            Column.text("stage", 16),
            Column.text("status", 12),
            Column.text("waitingFor", 13),
            Column.date("openedOn"),
            Column.number("daysPastDue"),
            Column.amount("overdue"),
            Column.text("currency", 9),
            Column.text("otherCurrencies", 20),
            Column.amount("worth"),
            Column.date("nextOn"),
            Column.text("next", 44),
            Column.text("collector", 14),
            Column.text("team", 12));

    private final CaseIds list;
    private final Cases cases;
    private final CaseReads reads;
    private final NextActs nextActs;
    private final Words words;

    CaseExport(CaseIds list, Cases cases, CaseReads reads, NextActs nextActs, Words words) {
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
                c.waitingFor().equals("none") ? "" : words.of("code.waiting-for." + c.waitingFor()),
                c.openedOn(),
                c.daysPastDue(),
                new BigDecimal(first.amount()),
                first.currency(),
                amounts.stream()
                        .skip(1)
                        .map(a -> a.currency() + " " + a.amount())
                        .collect(Collectors.joining(", ", "", worth == null ? "" : words.worth(worth))),
                worth == null ? new BigDecimal(first.amount()) : new BigDecimal(worth.amount()),
                c.next() == null ? null : c.next().on(),
                c.next() == null ? "" : c.next().why(),
                words.who(c.collector()),
                c.team());
    }
}
