package org.huikuan.exports.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.exports.PromiseRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPromiseRows implements PromiseRows {

    private static final String LINES = """
            huikuan.view_promise_line p%s
            join huikuan.view_case_line c on c.id = p.case_id
            join huikuan.view_account_line a on a.id = c.account_id
            join huikuan.view_creditor_line o on o.id = c.creditor_id
            """;

    private static final String FROM = " from " + LINES.formatted("") + " where ";

    /** A view is asked by a join, which H2 hands on to its index; a list of ids it does not. */
    private static final String BY_ID =
            " from unnest(cast(:ids as bigint array)) as u(wanted) join " + LINES.formatted(" on p.id = u.wanted");

    private static final String ORDER = " order by p.pay_on, p.id";

    private final JdbcClient jdbc;

    JdbcPromiseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Long> ids(Wanted wanted) {
        Map<String, Object> params = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!wanted.states().isEmpty()) {
            conditions.add("p.state in (:states)");
            params.put("states", wanted.states());
        }
        if (wanted.from() != null) {
            conditions.add("p.pay_on >= :from");
            params.put("from", wanted.from());
        }
        if (wanted.to() != null) {
            conditions.add("p.pay_on <= :to");
            params.put("to", wanted.to());
        }
        Seen.by(wanted.sight(), conditions, params);
        return jdbc.sql("select p.id" + FROM + String.join(" and ", conditions) + ORDER)
                .params(params)
                .query(Long.class)
                .list();
    }

    @Override
    public List<Row> byId(Collection<Long> ids) {
        return jdbc.sql("select p.*, o.code as creditor, a.customer, a.name, c.collector, c.team" + BY_ID + ORDER)
                .param("ids", ids.toArray(Long[]::new))
                .query(JdbcPromiseRows::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getString("creditor"),
                row.getString("customer"),
                row.getString("name"),
                row.getString("state"),
                row.getInt("level"),
                row.getString("form"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getObject("promised_on", LocalDate.class),
                row.getObject("pay_on", LocalDate.class),
                row.getObject("due_by", LocalDate.class),
                row.getBigDecimal("received"),
                row.getObject("judged_on", LocalDate.class),
                row.getString("promised_by"),
                row.getString("recorded_by"),
                row.getString("collector"),
                row.getString("team"));
    }
}
