package org.huikuan.desk.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.desk.WorkRow.Because;
import org.huikuan.ledger.OpenItemSql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a page of the work list shows besides its rows, a statement for the whole page each. */
final class WorkDetails {

    private final JdbcClient jdbc;

    WorkDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Integer> brokenPromises(Collection<Long> cases) {
        Map<Long, Integer> broken = new HashMap<>();
        if (!cases.isEmpty()) {
            jdbc.sql("select case_id, count(*) as broken from huikuan.promise"
                            + " where case_id in (:ids) and state = 'broken' group by case_id")
                    .param("ids", cases)
                    .query(row -> {
                        broken.put(row.getLong("case_id"), row.getInt("broken"));
                    });
        }
        return broken;
    }

    /** The newest sentence of each case: later rows replace earlier ones. */
    Map<Long, Because> because(Collection<Long> cases) {
        Map<Long, Because> because = new HashMap<>();
        if (!cases.isEmpty()) {
            jdbc.sql("select case_id, on_date, sentence_zh, sentence_en from huikuan.decision"
                            + " where case_id in (:ids) and decision_key = 'set-priority' order by id")
                    .param("ids", cases)
                    .query(row -> {
                        because.put(
                                row.getLong("case_id"),
                                new Because(
                                        DeskRows.date(row, "on_date"),
                                        row.getString("sentence_zh"),
                                        row.getString("sentence_en")));
                    });
        }
        return because;
    }

    Map<Long, Map<String, BigDecimal>> overdue(Collection<Long> accounts, LocalDate today) {
        Map<Long, Map<String, BigDecimal>> overdue = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("""
                            select i.account_id, i.currency, sum(i.open_amount) as amount from huikuan.view_open_item i
                            where i.account_id in (:ids) and %s
                            group by i.account_id, i.currency
                            """.formatted(OpenItemSql.OVERDUE))
                    .param("ids", accounts)
                    .param("today", today)
                    .query(row -> {
                        overdue.computeIfAbsent(row.getLong("account_id"), id -> new TreeMap<>())
                                .put(row.getString("currency"), row.getBigDecimal("amount"));
                    });
        }
        return overdue;
    }
}
