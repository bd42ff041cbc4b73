package org.huikuan.ledger.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.ledger.Allocation;
import org.huikuan.ledger.Allocations;
import org.huikuan.ledger.Credit;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The allocations' table, and the amounts that follow from it; check constraints refuse what cannot be. */
@Repository
public class JdbcAllocations implements Allocations {

    private static final String TAKE = """
            merge into huikuan.%s t
            using (select * from unnest(cast(? as bigint array), cast(? as numeric(19,2) array)) as u(id, amount)) u
            on t.id = u.id
            when matched then update set %s = t.%s - u.amount""";
    private static final String FROM_INVOICE = TAKE.formatted("invoice", "open_amount", "open_amount");
    private static final String FROM_RECEIPT = TAKE.formatted("receipt", "unallocated", "unallocated");
    private static final String FROM_CREDIT_NOTE = TAKE.formatted("credit_note", "unallocated", "unallocated");

    private final JdbcClient jdbc;

    public JdbcAllocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Credit> creditsLeft(Collection<Long> accountIds) {
        return jdbc.sql("""
                        select 'RECEIPT' as source, id, account_id, received_on as happened_on, unallocated, currency
                        from unnest(cast(:ids as bigint array)) as u(wanted) join huikuan.receipt on account_id = u.wanted
                        where unallocated > 0
                        union all
                        select 'CREDIT_NOTE', id, account_id, issued_on, unallocated, currency
                        from unnest(cast(:ids as bigint array)) as u(wanted) join huikuan.credit_note
                          on account_id = u.wanted
                        where unallocated > 0""")
                .param("ids", Ids.of(accountIds))
                .query(JdbcAllocations::credit)
                .list();
    }

    @Override
    public void addOfNew(List<Allocation> ofNew, List<Allocation> ofOlder, LocalDate on, @Nullable Long batchId) {
        List<Allocation> all = Stream.concat(ofOlder.stream(), ofNew.stream()).toList();
        if (all.isEmpty()) {
            return;
        }
        insert(all, on, batchId);
        take(FROM_INVOICE, all, Allocation::invoiceId);
        take(FROM_RECEIPT, of(ofOlder, Credit.Source.RECEIPT), Allocation::sourceId);
        take(FROM_CREDIT_NOTE, of(ofOlder, Credit.Source.CREDIT_NOTE), Allocation::sourceId);
    }

    private void insert(List<Allocation> allocations, LocalDate on, @Nullable Long batchId) {
        Rows<Allocation> rows = new Rows<>(allocations);
        jdbc.sql("""
                        insert into huikuan.allocation
                          (invoice_id, kind, receipt_id, credit_note_id, amount, allocated_on, batch_id)
                        select u.invoice_id, u.kind, case when u.kind = 'receipt' then u.source_id end,
                          case when u.kind = 'credit-note' then u.source_id end, u.amount, cast(:on as date),
                          cast(:batch as bigint)
                        from unnest(cast(:invoices as bigint array), cast(:kinds as varchar array),
                          cast(:sources as bigint array), cast(:amounts as numeric(19,2) array))
                          as u(invoice_id, kind, source_id, amount)""")
                .param("on", on)
                .param("batch", batchId)
                .param("invoices", rows.ids(Allocation::invoiceId))
                .param("kinds", rows.text(a -> a.source().word()))
                .param("sources", rows.ids(Allocation::sourceId))
                .param("amounts", rows.amounts(Allocation::amount))
                .update();
    }

    private void take(String sql, List<Allocation> allocations, Function<Allocation, Long> id) {
        if (allocations.isEmpty()) {
            return;
        }
        Map<Long, BigDecimal> sums =
                allocations.stream().collect(Collectors.toMap(id, Allocation::amount, BigDecimal::add));
        Rows<Map.Entry<Long, BigDecimal>> rows = new Rows<>(List.copyOf(sums.entrySet()));
        jdbc.sql(sql)
                .params(rows.ids(Map.Entry::getKey), rows.amounts(Map.Entry::getValue))
                .update();
    }

    @Override
    public void undoOf(long receiptId, LocalDate on) {
        List<Allocation> undone = jdbc.sql("""
                        select invoice_id, amount from huikuan.allocation
                        where receipt_id = ? and undone_on is null""")
                .param(receiptId)
                .query((rs, n) -> new Allocation(
                        Credit.Source.RECEIPT,
                        receiptId,
                        rs.getLong(1),
                        rs.getBigDecimal(2).negate()))
                .list();
        jdbc.sql("update huikuan.allocation set undone_on = ? where receipt_id = ? and undone_on is null")
                .params(on, receiptId)
                .update();
        take(FROM_INVOICE, undone, Allocation::invoiceId);
    }

    @Override
    public Map<Long, BigDecimal> ledgerShares(Collection<Long> invoiceIds) {
        Map<Long, BigDecimal> shares = new HashMap<>();
        RowCallbackHandler row = rs -> shares.put(rs.getLong(1), rs.getBigDecimal(2));
        jdbc.sql("""
                        select invoice_id, sum(amount)
                        from unnest(cast(:ids as bigint array)) as u(wanted) join huikuan.allocation on invoice_id = u.wanted
                        where kind = 'ledger' and undone_on is null
                        group by invoice_id""").param("ids", Ids.of(invoiceIds)).query(row);
        return shares;
    }

    @Override
    public void setLedgerShares(Map<Long, BigDecimal> shares, LocalDate on, @Nullable Long batchId) {
        if (shares.isEmpty()) {
            return;
        }
        List<Allocation> before = ledger(ledgerShares(shares.keySet()), BigDecimal::negate);
        jdbc.sql("""
                        update huikuan.allocation set undone_on = :on, undone_batch_id = cast(:batch as bigint)
                        where kind = 'ledger' and undone_on is null and invoice_id = any(:ids)""")
                .param("on", on)
                .param("batch", batchId)
                .param("ids", Ids.of(shares.keySet()))
                .update();
        take(FROM_INVOICE, before, Allocation::invoiceId);
        add(ledger(shares, share -> share), on, batchId);
    }

    private static List<Allocation> ledger(Map<Long, BigDecimal> shares, UnaryOperator<BigDecimal> amount) {
        return shares.entrySet().stream()
                .filter(e -> e.getValue().signum() > 0)
                .map(e -> new Allocation(Credit.Source.LEDGER, 0, e.getKey(), amount.apply(e.getValue())))
                .toList();
    }

    private static List<Allocation> of(List<Allocation> allocations, Credit.Source source) {
        return allocations.stream().filter(a -> a.source() == source).toList();
    }

    private static Credit credit(ResultSet rs, int n) throws SQLException {
        return new Credit(
                Credit.Source.valueOf(rs.getString("source")),
                rs.getLong("id"),
                rs.getLong("account_id"),
                rs.getObject("happened_on", LocalDate.class),
                new Money(rs.getBigDecimal("unallocated"), rs.getString("currency")),
                List.of());
    }
}
