package org.huikuan.cases.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.reads.CaseList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the page on the case table alone, then what belongs to its rows. */
@Repository
class JdbcCaseList implements CaseList {

    private final JdbcClient jdbc;
    private final CaseCounts counts;

    JdbcCaseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.counts = new CaseCounts(jdbc);
    }

    @Override
    public Page page(Wanted wanted) {
        Map<String, Object> params = new HashMap<>();
        String where = where(wanted, params);
        long total = counts.of(where, Map.copyOf(params));
        String order = order(wanted.order());
        List<Row> rows = jdbc.sql("""
                        select c.*, o.code as creditor_code, a.customer, a.name as customer_name from (
                          select * from huikuan.collection_case c %s order by %s
                          offset :skip rows fetch next :size rows only) c
                        join huikuan.view_account_line a on a.id = c.account_id
                        join huikuan.view_creditor_line o on o.id = c.creditor_id order by %s
                        """.formatted(where, order, order))
                .params(params)
                .param("skip", (long) wanted.page() * wanted.size())
                .param("size", wanted.size())
                .query((row, number) -> new Row(
                        JdbcCases.row(row, number),
                        row.getString("creditor_code"),
                        row.getString("customer"),
                        row.getString("customer_name")))
                .list();
        return new Page(total, rows);
    }

    /** Each order has its index. */
    private static String order(Order order) {
        return switch (order) {
            case AGE -> "c.driving_due_on, c.id";
            case AMOUNT -> "c.demand desc, c.id";
            case NEXT -> "c.act_on, c.id";
        };
    }

    private static String where(Wanted wanted, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>();
        equal(conditions, params, "c.stage", "stage", wanted.stage());
        equal(conditions, params, "c.status", "status", wanted.status());
        equal(conditions, params, "c.waiting_for", "waitingFor", wanted.waitingFor());
        if (wanted.customer() != null) {
            conditions.add(
                    "c.account_id in (select a.id from huikuan.view_account_line a where a.customer = :customer)");
            params.put("customer", wanted.customer());
        }
        equal(conditions, params, "c.collector", "collector", wanted.collector());
        conditions.add(wanted.sight().ofCase(params));
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void equal(
            List<String> conditions, Map<String, Object> params, String column, String name, @Nullable String value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            params.put(name, value);
        }
    }
}
