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

    /** Asked by a join, which H2 hands on to the index beneath a view; a list of ids it does not. */
    private static final String WANTED = "unnest(cast(:ids as bigint array)) as u(wanted) ";

    private final JdbcClient jdbc;

    WorkDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Integer> brokenPromises(Collection<Long> cases) {
        Map<Long, Integer> broken = new HashMap<>();
        if (!cases.isEmpty()) {
            jdbc.sql("select p.case_id, count(*) as broken from " + WANTED
                            + "join huikuan.view_promise_line p on p.case_id = u.wanted"
                            + " where p.state = 'broken' group by p.case_id")
                    .param("ids", cases.toArray(Long[]::new))
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
            jdbc.sql("select d.case_id, d.on_date, d.sentence_zh, d.sentence_en from " + WANTED
                            + "join huikuan.view_decision_line d on d.case_id = u.wanted"
                            + " where d.decision_key = 'set-priority' order by d.id")
                    .param("ids", cases.toArray(Long[]::new))
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
            jdbc.sql("select i.account_id, i.currency, sum(i.open_amount) as amount from " + WANTED
                            + "join huikuan.view_open_item i on i.account_id = u.wanted where " + OpenItemSql.OVERDUE
                            + " group by i.account_id, i.currency")
                    .param("ids", accounts.stream().distinct().toArray(Long[]::new))
                    .param("today", today)
                    .query(row -> {
                        overdue.computeIfAbsent(row.getLong("account_id"), id -> new TreeMap<>())
                                .put(row.getString("currency"), row.getBigDecimal("amount"));
                    });
        }
        return overdue;
    }
}
