package org.huikuan.desk.jdbc;

import static org.huikuan.desk.jdbc.DeskRows.date;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.desk.FinanceFigures;
import org.huikuan.ledger.rates.RatesToday;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFinanceFigures implements FinanceFigures {

    private final JdbcClient jdbc;
    private final RatesToday rates;

    JdbcFinanceFigures(JdbcClient jdbc, RatesToday rates) {
        this.rates = rates;
        this.jdbc = jdbc;
    }

    @Override
    public List<Batch> imports(int most) {
        return jdbc.sql("""
                        select b.id, b.kind, o.code, b.file_name, b.state, b.accepted, b.rejected
                        from huikuan.view_import_line b left join huikuan.view_creditor_line o on o.id = b.creditor_id
                        order by b.id desc fetch first :most rows only
                        """)
                .param("most", most)
                .query((row, i) -> new Batch(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("code"),
                        row.getString("file_name"),
                        row.getString("state"),
                        row.getLong("accepted"),
                        row.getLong("rejected")))
                .list();
    }

    @Override
    public List<Fresh> freshness() {
        return jdbc.sql("""
                        select o.name, b.kind, max(b.finished_at) as finished_at from huikuan.view_import_line b
                        join huikuan.view_import_creditor v on v.batch_id = b.id
                        join huikuan.view_creditor_line o on o.id = v.creditor_id
                        where b.state = 'done' and b.finished_at is not null and b.ended_as is null
                        group by o.id, o.name, b.kind order by finished_at, o.id, b.kind
                        """)
                .query((row, i) -> new Fresh(
                        row.getString("name"),
                        row.getString("kind"),
                        row.getObject("finished_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Map<Long, Long> demandsOnOldData() {
        Map<Long, Long> waiting = new HashMap<>();
        jdbc.sql("select creditor_id, count(*) from huikuan.view_letter_line where state = 'queued'"
                        + " and gate_answer = 'ledger-old' group by creditor_id")
                .query((org.springframework.jdbc.core.RowCallbackHandler)
                        row -> waiting.put(row.getLong(1), row.getLong(2)));
        return waiting;
    }

    @Override
    public List<Unmatched> unmatched(int most) {
        return jdbc.sql("""
                        select u.kind, u.reference, o.code, a.customer, a.name, u.on_date, u.unallocated, u.currency
                        from (
                          (select 'receipt' as kind, m.reference, m.account_id, m.received_on as on_date,
                             m.unallocated, m.currency, m.unallocated * %2$s as worth
                           from huikuan.view_receipt_line m
                           left join %1$s on q.creditor_id = m.creditor_id and q.currency = m.currency
                           where m.unallocated > 0 and m.state = 'received'
                           order by worth desc nulls first fetch first :most rows only)
                          union all
                          (select 'credit-note' as kind, m.number as reference, m.account_id, m.issued_on as on_date,
                             m.unallocated, m.currency, m.unallocated * %2$s as worth
                           from huikuan.view_credit_note_line m
                           left join %1$s on q.creditor_id = m.creditor_id and q.currency = m.currency
                           where m.unallocated > 0
                           order by worth desc nulls first fetch first :most rows only)) u
                        join huikuan.view_account_line a on a.id = u.account_id
                        join huikuan.view_creditor_line o on o.id = a.creditor_id
                        order by u.worth desc nulls first, u.reference fetch first :most rows only
                        """.formatted(RatesToday.Table.SQL, RatesToday.Table.RATE))
                .params(rates.table().params())
                .param("most", most)
                .query((row, i) -> new Unmatched(
                        row.getString("kind"),
                        row.getString("reference"),
                        row.getString("code"),
                        row.getString("customer"),
                        row.getString("name"),
                        date(row, "on_date"),
                        row.getBigDecimal("unallocated"),
                        row.getString("currency")))
                .list();
    }

    @Override
    public List<Run> runs(int most) {
        return jdbc.sql("""
                        select r.id, r.run_date, r.state,
                          (select count(*) from huikuan.view_run_finding f
                            where f.run_id = r.id and f.is_fault) as faults,
                          (select count(*) from huikuan.view_run_finding e
                            where e.run_id = r.id and not e.is_fault) as exceptions
                        from huikuan.view_run_line r order by r.id desc fetch first :most rows only
                        """)
                .param("most", most)
                .query((row, i) -> new Run(
                        row.getLong("id"),
                        date(row, "run_date"),
                        row.getString("state"),
                        row.getLong("faults"),
                        row.getLong("exceptions")))
                .list();
    }
}
