package org.huikuan.cases.jdbc;

import static org.huikuan.cases.jdbc.CaseColumns.longOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.FactRows;
import org.huikuan.cases.PauseKind;
import org.huikuan.cases.PauseKinds;
import org.huikuan.cases.diagnoses.jdbc.DiagnosisColumns;
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
            select k.*, %s, %s,
              %s
              exists (select 1 from huikuan.view_receipt_line m where m.account_id = a.id and m.unallocated > 0)
                or exists (select 1 from huikuan.view_credit_note_line n where n.account_id = a.id and n.unallocated > 0)
                as any_credit,
              exists (select 1 from huikuan.view_conduct_fact_line w where w.account_id = a.id and w.ended_on is null)
                as restrained,
              exists (select 1 from huikuan.view_account_line s join huikuan.interaction t on t.account_id = s.id
                where s.name = a.name) as contacted
            from unnest(cast(:ids as bigint array)) as u(wanted)
            join huikuan.view_account_line a on a.id = u.wanted
            join huikuan.view_creditor_line o on o.id = a.creditor_id
            %s huikuan.collection_case k on k.open_account_id = a.id
            %s
            left join huikuan.view_open_item i on i.account_id = a.id
            order by a.id, i.due_on, i.id
            """;
    private final JdbcClient jdbc;
    private final List<String> kinds;
    private final String withCase;
    private final String all;

    JdbcFactRows(JdbcClient jdbc, PauseKinds pauses) {
        this.jdbc = jdbc;
        this.kinds = pauses.all().stream().map(PauseKind::key).toList();
        String any = pauses.all().stream().map(JdbcFactRows::any).collect(Collectors.joining("\n"));
        this.withCase = sql(any, "join");
        this.all = sql(any, "left join");
    }

    private static String sql(String any, String join) {
        return SELECT.formatted(
                LedgerColumns.COLUMNS,
                DiagnosisColumns.COLUMNS + ", " + DiagnosisColumns.RELATION,
                any,
                join,
                DiagnosisColumns.joined("k", "a"));
    }

    private static String any(PauseKind<?> kind) {
        return kind.rows().any() + " as any_" + kind.key().replace('-', '_') + ",";
    }

    @Override
    public List<Row> ofOpenCases(Collection<Long> accountIds) {
        return read(withCase, accountIds);
    }

    @Override
    public List<Row> ofAccounts(Collection<Long> accountIds) {
        return read(all, accountIds);
    }

    private List<Row> read(String sql, Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .param("ids", accountIds.stream().distinct().toArray(Long[]::new))
                        .query((ResultSetExtractor<List<Row>>) this::rows);
    }

    private List<Row> rows(ResultSet rs) throws SQLException, DataAccessException {
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

    private Row row(ResultSet rs) throws SQLException {
        return new Row(
                LedgerColumns.account(rs),
                LedgerColumns.creditor(rs),
                longOrNull(rs, "id") == null ? null : JdbcCases.row(rs, 0),
                new ArrayList<>(),
                anyOf(rs),
                rs.getBoolean("any_credit"),
                DiagnosisColumns.insight(rs),
                rs.getBoolean("restrained"),
                rs.getBoolean("contacted"));
    }

    private Set<String> anyOf(ResultSet rs) throws SQLException {
        Set<String> any = new HashSet<>();
        for (String kind : kinds) {
            if (rs.getBoolean("any_" + kind.replace('-', '_'))) {
                any.add(kind);
            }
        }
        return any;
    }
}
