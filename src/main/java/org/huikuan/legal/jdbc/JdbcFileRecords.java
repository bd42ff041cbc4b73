package org.huikuan.legal.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.legal.FileRecords;
import org.huikuan.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFileRecords implements FileRecords {

    private static final String RECEIPTS = """
            select r.reference, r.received_on, i.number as invoice, a.amount, r.currency,
              coalesce(a.undone_on, r.reversed_on) as bounced_on
            from huikuan.view_receipt_line r
              join huikuan.view_allocation_line a on a.receipt_id = r.id
              join huikuan.view_invoice_line i on i.id = a.invoice_id
            where r.account_id = :account and i.account_id = :account and i.open_amount > 0
            union all
            select r.reference, r.received_on, cast(null as varchar(60)), r.unallocated, r.currency, r.reversed_on
            from huikuan.view_receipt_line r
            where r.account_id = :account and r.unallocated > 0 and r.state = 'received'
            order by 2, 1, 3""";

    private static final String DELIVERIES = """
            select d.letter_id, d.state, d.ems, d.happened_on, d.signed_by, p.file_name as paper
            from huikuan.view_letter_line l
              join huikuan.view_letter_delivery d on d.letter_id = l.id
              left join huikuan.view_case_document p on p.id = d.document_id
            where l.case_id = :case
            order by d.id""";

    private final JdbcClient jdbc;

    JdbcFileRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Receipt> receipts(long accountId) {
        return jdbc.sql(RECEIPTS)
                .param("account", accountId)
                .query(RecordRows.of(Receipt.class))
                .list();
    }

    @Override
    public List<Event> openEvents(long caseId) {
        return jdbc.sql("""
                        select id, kind, on_date as "on", note as what from huikuan.limitation_event
                        where case_id = :case and until_date is null order by on_date, id
                        """)
                .param("case", caseId)
                .query(RecordRows.of(Event.class))
                .list();
    }

    @Override
    public Set<Long> provenPromises(long caseId) {
        return Set.copyOf(jdbc.sql("""
                        select distinct p.id from huikuan.view_promise_line p
                        where p.case_id = :case and (p.proof is not null
                          or exists (select 1 from huikuan.view_promise_paper pp where pp.promise_id = p.id)
                          or exists (select 1 from huikuan.view_visit_paper vp where vp.promise_id = p.id))
                        """).param("case", caseId).query(Long.class).list());
    }

    @Override
    public Map<Long, List<News>> deliveries(long caseId) {
        return jdbc.sql(DELIVERIES).param("case", caseId).query(RecordRows.of(News.class)).list().stream()
                .collect(Collectors.groupingBy(News::letterId));
    }
}
