package org.huikuan.cases.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseList;
import org.huikuan.cases.CaseSight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseList implements CaseList {

    private static final String FROM = """
             from huikuan.collection_case c
            join huikuan.account a on a.id = c.account_id
            join huikuan.creditor o on o.id = c.creditor_id
            """;

    private final JdbcClient jdbc;

    JdbcCaseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page page(Wanted wanted) {
        Map<String, Object> params = new HashMap<>();
        String where = where(wanted, params);
        long total = jdbc.sql("select count(*)" + FROM + where)
                .params(params)
                .query(Long.class)
                .single();
        params.put("skip", (long) wanted.page() * wanted.size());
        params.put("size", wanted.size());
        List<Row> rows = jdbc.sql("select c.*, o.code as creditor_code, a.customer, a.name as customer_name" + FROM
                        + where + " order by c.driving_due_on, c.id offset :skip rows fetch next :size rows only")
                .params(params)
                .query((row, number) -> new Row(
                        JdbcCases.row(row, number),
                        row.getString("creditor_code"),
                        row.getString("customer"),
                        row.getString("customer_name")))
                .list();
        return new Page(total, rows);
    }

    private static String where(Wanted wanted, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>();
        equal(conditions, params, "c.stage", "stage", wanted.stage());
        equal(conditions, params, "c.status", "status", wanted.status());
        equal(conditions, params, "c.waiting_for", "waitingFor", wanted.waitingFor());
        equal(conditions, params, "a.customer", "customer", wanted.customer());
        equal(conditions, params, "c.collector", "collector", wanted.collector());
        seen(conditions, params, wanted.sight());
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void seen(List<String> conditions, Map<String, Object> params, CaseSight sight) {
        if (sight.teams() == null) {
            return;
        }
        String prosecuted = sight.prosecuted() ? "(c.stage = 'legal-action' or c.waiting_for = 'insolvency')" : "1 = 0";
        if (sight.teams().isEmpty()) {
            conditions.add(prosecuted);
        } else {
            conditions.add("(c.team in (:teams) or " + prosecuted + ")");
            params.put("teams", sight.teams());
        }
    }

    private static void equal(
            List<String> conditions, Map<String, Object> params, String column, String name, @Nullable String value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            params.put(name, value);
        }
    }
}
