package org.huikuan.ledger.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.OpenItemSql;
import org.huikuan.ledger.invoices.PayByRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the invoices' table. */
@Repository
public class JdbcPayByRows implements PayByRows {

    private static final String OF_DAYS = """
            select distinct i.account_id from unnest(cast(:days as varchar array)) as u(wanted)
            join huikuan.%s i on i.due_on = cast(u.wanted as date)
            where i.creditor_id = :creditor""";

    private final JdbcClient jdbc;

    public JdbcPayByRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Written> written(long creditorId) {
        return jdbc.sql("select distinct due_on, pay_by from huikuan.invoice where creditor_id = ?")
                .param(creditorId)
                .query((rs, n) ->
                        new Written(rs.getObject("due_on", LocalDate.class), rs.getObject("pay_by", LocalDate.class)))
                .list();
    }

    @Override
    public List<Long> accountsWith(long creditorId, Collection<LocalDate> dueOn) {
        return jdbc.sql(OF_DAYS.formatted("invoice"))
                .param("days", text(dueOn))
                .param("creditor", creditorId)
                .query(Long.class)
                .list();
    }

    @Override
    public List<Long> accountsOverdueWith(long creditorId, Collection<LocalDate> dueOn, LocalDate today) {
        return jdbc.sql(OF_DAYS.formatted("view_open_item") + " and " + OpenItemSql.OVERDUE)
                .param("days", text(dueOn))
                .param("creditor", creditorId)
                .param("today", today)
                .query(Long.class)
                .list();
    }

    @Override
    public void write(long creditorId, Map<LocalDate, LocalDate> payByDueDate) {
        List<Map.Entry<LocalDate, LocalDate>> days = List.copyOf(payByDueDate.entrySet());
        jdbc.sql("""
                        merge into huikuan.invoice t
                        using (select cast(u.due_on as date) as due_on, cast(u.pay_by as date) as pay_by
                          from unnest(cast(:due as varchar array), cast(:until as varchar array))
                            as u(due_on, pay_by)) s
                        on t.creditor_id = :creditor and t.due_on = s.due_on
                        when matched then update set pay_by = s.pay_by""")
                .param("due", text(days.stream().map(Map.Entry::getKey).toList()))
                .param("until", text(days.stream().map(Map.Entry::getValue).toList()))
                .param("creditor", creditorId)
                .update();
    }

    private static String[] text(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }
}
