package org.huikuan.legal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.huikuan.interest.Procedure;
import org.huikuan.interest.Procedures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Insolvencies in force whose acceptance is known, and the newest judgment or the like of each account. */
@Repository
class JdbcProcedures implements Procedures {

    private static final String INSOLVENT = """
            select h.account_id, min(h.accepted_on) as accepted_on
            from unnest(cast(:ids as bigint array)) as u(wanted)
              join huikuan.view_hold_line h on h.account_id = u.wanted
            where h.reason = 'insolvency' and h.state = 'active' and h.accepted_on is not null
            group by h.account_id""";

    private final JdbcClient jdbc;

    JdbcProcedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Procedure> of(Collection<Long> accountIds) {
        Long[] ids = accountIds.toArray(Long[]::new);
        Map<Long, Procedure> found = new HashMap<>();
        jdbc.sql(LimitationSql.JUDGED).param("ids", ids).query(row -> {
            found.put(row.getLong("account_id"), new Procedure(null, date(row, "ruled_on"), date(row, "perform_by")));
        });
        jdbc.sql(INSOLVENT).param("ids", ids).query(row -> {
            Procedure judged = found.getOrDefault(row.getLong("account_id"), new Procedure(null, null, null));
            found.put(
                    row.getLong("account_id"),
                    new Procedure(date(row, "accepted_on"), judged.ruledOn(), judged.performBy()));
        });
        return found;
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
