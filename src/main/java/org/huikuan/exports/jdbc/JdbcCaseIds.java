package org.huikuan.exports.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseList;
import org.huikuan.exports.CaseIds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseIds implements CaseIds {

    private final JdbcClient jdbc;

    JdbcCaseIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseId> of(CaseList.Wanted wanted) {
        Map<String, Object> params = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        equal(conditions, params, "c.stage = ", "stage", wanted.stage());
        equal(conditions, params, "c.status = ", "status", wanted.status());
        equal(conditions, params, "c.waiting_for = ", "waitingFor", wanted.waitingFor());
        equal(conditions, params, "c.collector = ", "collector", wanted.collector());
        if (wanted.customer() != null) {
            conditions.add(
                    "c.account_id in (select a.id from huikuan.view_account_line a where a.customer = :customer)");
            params.put("customer", wanted.customer());
        }
        Seen.by(wanted.sight(), conditions, params);
        return jdbc.sql("select c.id from huikuan.view_case_line c where " + String.join(" and ", conditions)
                        + " order by c.driving_due_on, c.id")
                .params(params)
                .query((row, number) -> new CaseId(row.getLong(1)))
                .list();
    }

    private static void equal(
            List<String> conditions, Map<String, Object> params, String column, String name, @Nullable String value) {
        if (value != null) {
            conditions.add(column + ":" + name);
            params.put(name, value);
        }
    }
}
