package org.huikuan.ledger.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is open of invoices and left of credits, kept beside the allocations that it follows from. */
final class OpenAmounts {

    private static final String TAKE = """
            merge into huikuan.%s t
            using (select * from unnest(cast(? as bigint array), cast(? as numeric(19,2) array)) as u(id, amount)) u
            on t.id = u.id
            when matched then update set %s = t.%s - u.amount""";
    private static final String FROM_INVOICE = TAKE.formatted("invoice", "open_amount", "open_amount");
    private static final String FROM_RECEIPT = TAKE.formatted("receipt", "unallocated", "unallocated");
    private static final String FROM_CREDIT_NOTE = TAKE.formatted("credit_note", "unallocated", "unallocated");

    private final JdbcClient jdbc;

    OpenAmounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param amounts by id; negative ones are given back */
    void takeFromInvoices(Map<Long, BigDecimal> amounts) {
        take(FROM_INVOICE, amounts);
    }

    void takeFromReceipts(Map<Long, BigDecimal> amounts) {
        take(FROM_RECEIPT, amounts);
    }

    void takeFromCreditNotes(Map<Long, BigDecimal> amounts) {
        take(FROM_CREDIT_NOTE, amounts);
    }

    private void take(String sql, Map<Long, BigDecimal> amounts) {
        List<Map.Entry<Long, BigDecimal>> changed = amounts.entrySet().stream()
                .filter(e -> e.getValue().signum() != 0)
                .toList();
        if (!changed.isEmpty()) {
            LedgerRows<Map.Entry<Long, BigDecimal>> rows = new LedgerRows<>(changed);
            jdbc.sql(sql)
                    .params(rows.ids(Map.Entry::getKey), rows.amounts(Map.Entry::getValue))
                    .update();
        }
    }

    /** @param table receipt or credit_note */
    void listed(String table, Collection<Long> ids, LocalDate asOf) {
        if (!ids.isEmpty()) {
            jdbc.sql("merge into huikuan." + table
                            + " t using (select u.id from unnest(cast(? as bigint array)) as u(id)) s"
                            + " on t.id = s.id when matched then update set listed_on = ?")
                    .params(Ids.of(ids), asOf)
                    .update();
        }
    }

    void listed(long creditorId, LocalDate asOf) {
        jdbc.sql("""
                        update huikuan.receipt set listed_on = :asOf
                        where creditor_id = :creditor and unallocated > 0 and received_on <= :asOf""").param("asOf", asOf).param("creditor", creditorId).update();
        jdbc.sql("""
                        update huikuan.credit_note set listed_on = :asOf
                        where creditor_id = :creditor and unallocated > 0 and issued_on <= :asOf""").param("asOf", asOf).param("creditor", creditorId).update();
    }
}
