package org.huikuan.legal.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.huikuan.legal.limitation.LimitationEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLimitationEvents implements LimitationEvents {

    private final JdbcClient jdbc;

    JdbcLimitationEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long add(Entry entry, Collection<Long> invoiceIds) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.limitation_event (
                          account_id, case_id, kind, on_date, until_date, document_id, note, by_user, recorded_on)
                        values (:accountId, :caseId, :kind, :on, :until, :documentId, :note, :byUser, :recordedOn)
                        """).paramSource(entry).update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        jdbc.sql("""
                        insert into huikuan.limitation_event_item (event_id, invoice_id)
                        select :event, u.wanted from unnest(cast(:ids as bigint array)) as u(wanted)
                        """)
                .param("event", id)
                .param("ids", invoiceIds.toArray(Long[]::new))
                .update();
        return id;
    }

    @Override
    public boolean end(long caseId, long eventId, LocalDate until) {
        return jdbc.sql("""
                        update huikuan.limitation_event set until_date = :until
                        where id = :id and case_id = :case and until_date is null and on_date <= :until
                        """)
                        .param("until", until)
                        .param("id", eventId)
                        .param("case", caseId)
                        .update()
                == 1;
    }
}
