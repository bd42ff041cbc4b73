package org.huikuan.ledger.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of allocations that are cut, wholly or in part; what is left of a row keeps its days. */
final class AllocationRows {

    private final JdbcClient jdbc;

    AllocationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param on the list's as-of day; recordedOn: the day on which we came to know of it */
    record Word(
            long id,
            long invoiceId,
            BigDecimal amount,
            LocalDate on,
            @Nullable LocalDate recordedOn) {}

    /** What the ledger's word pays of the invoices, the newest first. */
    List<Word> words(Collection<Long> invoiceIds) {
        return jdbc.sql("""
                        select x.id, x.invoice_id, x.amount, x.allocated_on, x.recorded_on
                        from huikuan.allocation x
                        where x.invoice_id = any(cast(:ids as bigint array)) and x.kind = 'ledger' and x.undone_on is null
                        order by x.invoice_id, x.allocated_on desc, x.id desc""")
                .param("ids", Ids.of(invoiceIds))
                .query(AllocationRows::word)
                .list();
    }

    private static Word word(ResultSet rs, int n) throws SQLException {
        return new Word(
                rs.getLong("id"),
                rs.getLong("invoice_id"),
                rs.getBigDecimal("amount"),
                rs.getObject("allocated_on", LocalDate.class),
                rs.getObject("recorded_on", LocalDate.class));
    }

    /** @param more by invoice; what is below zero is cut */
    static Map<Long, BigDecimal> newestFirst(List<Word> words, Map<Long, BigDecimal> more) {
        Map<Long, BigDecimal> cut = new LinkedHashMap<>();
        Map<Long, BigDecimal> rest = new HashMap<>(more);
        for (Word w : words) {
            BigDecimal less = rest.getOrDefault(w.invoiceId(), BigDecimal.ZERO).negate();
            BigDecimal taken = less.min(w.amount());
            if (taken.signum() > 0) {
                cut.put(w.id(), taken);
                rest.merge(w.invoiceId(), taken, BigDecimal::add);
            }
        }
        return cut;
    }

    /** Undoes the rows; what is more than taken stays in a new row of the same days. @param taken amount by row */
    void cut(Map<Long, BigDecimal> taken, LocalDate on, @Nullable Long batchId) {
        if (taken.isEmpty()) {
            return;
        }
        LedgerRows<Map.Entry<Long, BigDecimal>> rows = new LedgerRows<>(new ArrayList<>(taken.entrySet()));
        jdbc.sql("""
                        merge into huikuan.allocation t
                        using (select u.id from unnest(cast(? as bigint array)) as u(id)) s on t.id = s.id
                        when matched then update set undone_on = ?, undone_batch_id = cast(? as bigint)""").params(rows.ids(Map.Entry::getKey), on, batchId).update();
        jdbc.sql("""
                        insert into huikuan.allocation (invoice_id, kind, receipt_id, credit_note_id, batch_id, amount,
                          allocated_on, told_on, named, recorded_on)
                        select x.invoice_id, x.kind, x.receipt_id, x.credit_note_id,
                          coalesce(cast(? as bigint), x.batch_id), x.amount - u.taken, x.allocated_on, x.told_on,
                          x.named, x.recorded_on
                        from unnest(cast(? as bigint array), cast(? as numeric(19,2) array)) as u(id, taken)
                        join huikuan.allocation x on x.id = u.id
                        where x.amount > u.taken""")
                .params(batchId, rows.ids(Map.Entry::getKey), rows.amounts(Map.Entry::getValue))
                .update();
    }
}
