package org.huikuan.cases.jdbc;

import static org.huikuan.cases.jdbc.Rows.longOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.huikuan.cases.FactRows;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.jdbc.LedgerColumns;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row of the reading is an account with one of its items; the case's columns come first and keep their names. */
@Repository
class JdbcFactRows implements FactRows {

    private static final String SELECT = """
            select k.*, %s,
              exists (select 1 from huikuan.promise p where p.account_id = a.id) as any_promise,
              exists (select 1 from huikuan.dispute d
                      where d.account_id = a.id and d.state in ('open', 'accepted')) as any_dispute,
              exists (select 1 from huikuan.hold h where h.account_id = a.id and h.state = 'active') as any_hold,
              exists (select 1 from huikuan.receipt m where m.account_id = a.id and m.unallocated > 0)
                or exists (select 1 from huikuan.credit_note n where n.account_id = a.id and n.unallocated > 0)
                as any_credit
            from unnest(cast(:ids as bigint array)) as u(wanted)
            join huikuan.account a on a.id = u.wanted
            join huikuan.creditor o on o.id = a.creditor_id
            %s huikuan.collection_case k on k.open_account_id = a.id
            left join huikuan.invoice i
              on i.account_id = a.id and i.open_amount > 0 and i.closed_case_id is null
            order by a.id, i.due_on, i.id
            """;
    private static final String WITH_CASE = SELECT.formatted(LedgerColumns.COLUMNS, "join");
    private static final String ALL = SELECT.formatted(LedgerColumns.COLUMNS, "left join");

    private final JdbcClient jdbc;

    JdbcFactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> ofOpenCases(Collection<Long> accountIds) {
        return read(WITH_CASE, accountIds);
    }

    @Override
    public List<Row> ofAccounts(Collection<Long> accountIds) {
        return read(ALL, accountIds);
    }

    private List<Row> read(String sql, Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .param("ids", accountIds.stream().distinct().toArray(Long[]::new))
                        .query((ResultSetExtractor<List<Row>>) JdbcFactRows::rows);
    }

    private static List<Row> rows(ResultSet rs) throws SQLException, DataAccessException {
        List<Row> rows = new ArrayList<>();
        long last = 0;
        while (rs.next()) {
            long account = rs.getLong("a_id");
            if (rows.isEmpty() || account != last) {
                rows.add(row(rs));
                last = account;
            }
            OpenItem item = LedgerColumns.item(rs);
            if (item != null) {
                rows.get(rows.size() - 1).items().add(item);
            }
        }
        return rows;
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                LedgerColumns.account(rs),
                LedgerColumns.creditor(rs),
                longOrNull(rs, "id") == null ? null : JdbcCases.row(rs, 0),
                new ArrayList<>(),
                new Pauses(
                        rs.getBoolean("any_promise"),
                        rs.getBoolean("any_dispute"),
                        rs.getBoolean("any_hold"),
                        rs.getBoolean("any_credit")));
    }
}
