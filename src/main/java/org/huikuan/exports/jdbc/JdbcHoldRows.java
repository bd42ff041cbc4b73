package org.huikuan.exports.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.exports.HoldRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHoldRows implements HoldRows {

    private static final String LINES = """
            huikuan.view_hold_line h%s
            join huikuan.view_account_line a on a.id = h.account_id
            """;

    private static final String ORDER = " order by h.until_on, h.id";

    private final JdbcClient jdbc;

    JdbcHoldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Long> ids(Wanted wanted) {
        Map<String, Object> params = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of(wanted.sight().ofAccount(params)));
        when(wanted.state(), "h.state = :state", "state", conditions, params);
        when(wanted.from(), "h.until_on >= :from", "from", conditions, params);
        when(wanted.to(), "h.until_on <= :to", "to", conditions, params);
        return jdbc.sql("select h.id from " + LINES.formatted("") + " where " + String.join(" and ", conditions)
                        + ORDER)
                .params(params)
                .query(Long.class)
                .list();
    }

    private static void when(
            @Nullable Object wanted,
            String condition,
            String name,
            List<String> conditions,
            Map<String, Object> params) {
        if (wanted != null) {
            conditions.add(condition);
            params.put(name, wanted);
        }
    }

    @Override
    public List<Row> byId(Collection<Long> ids) {
        return jdbc.sql("""
                        select h.case_id, o.code as creditor, a.customer, a.name, i.number as invoice, h.state, h.reason,
                          h.from_on, h.until_on, h.lifted_on, a.collector, a.team
                        from unnest(cast(:ids as bigint array)) as u(wanted)
                        join %s
                        join huikuan.view_creditor_line o on o.id = a.creditor_id
                        left join huikuan.view_invoice_line i on i.id = h.invoice_id
                        """.formatted(LINES.formatted(" on h.id = u.wanted")) + ORDER)
                .param("ids", ids.toArray(Long[]::new))
                .query(JdbcHoldRows::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("case_id", Long.class),
                row.getString("creditor"),
                row.getString("customer"),
                row.getString("name"),
                row.getString("invoice"),
                row.getString("state"),
                row.getString("reason"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getObject("lifted_on", LocalDate.class),
                row.getString("collector"),
                row.getString("team"));
    }
}
