package org.huikuan.legal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.legal.limitation.LimitationBefore;
import org.huikuan.legal.limitation.LimitationFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLimitationBefore implements LimitationBefore {

    private final JdbcClient jdbc;

    JdbcLimitationBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Told> first(long creditorId, int most) {
        return jdbc.sql("""
                        select i.id, i.account_id, b.case_id, i.number, i.due_on, i.pay_by, b.ends_on
                        from huikuan.limitation_before b join huikuan.view_invoice_line i on i.id = b.invoice_id
                        where i.creditor_id = :creditor
                        order by i.id
                        fetch first :most rows only""")
                .param("creditor", creditorId)
                .param("most", most)
                .query((row, n) -> new Told(
                        new LimitationFacts.Item(
                                row.getLong("id"),
                                row.getLong("account_id"),
                                row.getLong("case_id"),
                                row.getString("number"),
                                date(row, "due_on"),
                                date(row, "pay_by")),
                        date(row, "ends_on")))
                .list();
    }

    @Override
    public void over(Collection<Long> invoiceIds) {
        jdbc.sql("delete from huikuan.limitation_before where invoice_id in (:ids)")
                .param("ids", invoiceIds)
                .update();
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
