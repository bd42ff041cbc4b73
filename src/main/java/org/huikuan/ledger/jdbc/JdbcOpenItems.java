package org.huikuan.ledger.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.OpenItemSql;
import org.huikuan.ledger.OpenItems;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is open, read from the invoices' rows. */
@Repository
public class JdbcOpenItems implements OpenItems {

    private final JdbcClient jdbc;

    public JdbcOpenItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, List<OpenItem>> ofAccounts(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select " + String.join(", ", ItemRow.NAMES) + """
                         from unnest(cast(:ids as bigint array)) as u(wanted) join huikuan.invoice on account_id = u.wanted
                        where open_amount > 0
                        order by account_id, due_on, id""")
                .param("ids", Ids.of(accountIds))
                .query(ItemRow::item)
                .list()
                .stream()
                .collect(Collectors.groupingBy(OpenItem::accountId, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public List<Long> accountsOverdue(long creditorId, LocalDate today, long fromAccountId, long toAccountId) {
        return jdbc.sql("""
                        select distinct i.account_id from huikuan.view_open_item i
                        where i.creditor_id = :creditor and %s and i.account_id between :from and :to
                        order by i.account_id""".formatted(OpenItemSql.OVERDUE))
                .param("creditor", creditorId)
                .param("today", today)
                .param("from", fromAccountId)
                .param("to", toAccountId)
                .query(Long.class)
                .list();
    }

    @Override
    public Map<Long, List<OpenItem>> closedWith(Collection<Long> caseIds) {
        Map<Long, List<OpenItem>> items = new HashMap<>();
        if (!caseIds.isEmpty()) {
            RowCallbackHandler row = rs -> items.computeIfAbsent(rs.getLong("closed_case_id"), id -> new ArrayList<>())
                    .add(ItemRow.item(rs, 0));
            jdbc.sql("select " + String.join(", ", ItemRow.NAMES) + """
                             from huikuan.invoice where closed_case_id in (:cases) and open_amount > 0
                            order by due_on, id""")
                    .param("cases", caseIds)
                    .query(row);
        }
        return items;
    }

    @Override
    public Set<Long> lowered(Collection<Long> invoiceIds) {
        return jdbc.sql("""
                        select distinct x.invoice_id
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                        join huikuan.allocation x on x.invoice_id = u.wanted
                        where x.undone_on is null and x.kind in ('credit-note', 'ledger')""").param("ids", Ids.of(invoiceIds)).query(Long.class).set();
    }

    @Override
    public Map<Long, Map<String, BigDecimal>> receivedFor(Collection<Span> spans) {
        List<Asked> asked = spans.stream().flatMap(Asked::of).toList();
        Map<Long, Map<String, BigDecimal>> received = new HashMap<>();
        if (asked.isEmpty()) {
            return received;
        }
        LedgerRows<Asked> rows = new LedgerRows<>(asked);
        RowCallbackHandler row = rs -> received.computeIfAbsent(rs.getLong(1), key -> new TreeMap<>())
                .put(rs.getString(2), rs.getBigDecimal(3));
        jdbc.sql("""
                        select u.span, i.currency, sum(x.amount)
                        from unnest(cast(:spans as bigint array), cast(:invoices as bigint array),
                          cast(:froms as varchar array), cast(:tos as varchar array))
                          as u(span, wanted, from_day, to_day)
                        join huikuan.allocation x on x.invoice_id = u.wanted
                        join huikuan.invoice i on i.id = x.invoice_id
                        left join huikuan.receipt r on r.id = x.receipt_id
                        where x.undone_on is null and x.kind <> 'credit-note'
                          and (x.kind = 'ledger' or r.state = 'received')
                          and least(coalesce(r.received_on, x.allocated_on),
                            coalesce(x.told_on, r.received_on, x.allocated_on)) <= cast(u.to_day as date)
                          and (least(coalesce(r.received_on, x.allocated_on),
                              coalesce(x.told_on, r.received_on, x.allocated_on)) >= cast(u.from_day as date)
                            or case when x.kind = 'ledger' or x.told_on is not null
                                 then coalesce(x.recorded_on, x.told_on, x.allocated_on)
                                 else coalesce(r.recorded_on, r.received_on) end >= cast(u.from_day as date))
                        group by u.span, i.currency""")
                .param("spans", rows.ids(a -> a.span().key()))
                .param("invoices", rows.ids(Asked::invoiceId))
                .param("froms", rows.text(a -> a.span().from()))
                .param("tos", rows.text(a -> a.span().to()))
                .query(row);
        return received;
    }

    /** One invoice of a span. */
    private record Asked(Span span, long invoiceId) {

        static Stream<Asked> of(Span span) {
            return span.invoiceIds().stream().map(invoice -> new Asked(span, invoice));
        }
    }
}
