package org.huikuan.webhooks.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.webhooks.CaseRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseRows implements CaseRows {

    private final JdbcClient jdbc;

    JdbcCaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Map<String, @Nullable Object>> of(Collection<Long> caseIds) {
        Map<Long, Map<String, @Nullable Object>> rows = new HashMap<>();
        if (!caseIds.isEmpty()) {
            jdbc.sql("""
                            select c.id, o.code, a.customer, c.stage, c.step, c.attempt, c.status, c.waiting_for,
                              c.opened_on, c.closed_on
                            from unnest(cast(:ids as bigint array)) as u(wanted)
                            join huikuan.view_case_line c on c.id = u.wanted
                            join huikuan.view_account_line a on a.id = c.account_id
                            join huikuan.view_creditor_line o on o.id = c.creditor_id""").param("ids", caseIds.toArray(Long[]::new)).query(row -> {
                rows.put(row.getLong("id"), payload(row));
            });
        }
        return rows;
    }

    private static Map<String, @Nullable Object> payload(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put("case", new CaseId(row.getLong("id")).number());
        payload.put("creditor", row.getString("code"));
        payload.put("customer", row.getString("customer"));
        payload.put("stage", row.getString("stage"));
        payload.put("step", row.getString("step"));
        payload.put("attempt", row.getInt("attempt"));
        payload.put("status", row.getString("status"));
        payload.put("waitingFor", row.getString("waiting_for"));
        payload.put("openedOn", row.getObject("opened_on", LocalDate.class).toString());
        LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        payload.put("closedOn", closedOn == null ? null : closedOn.toString());
        return payload;
    }
}
