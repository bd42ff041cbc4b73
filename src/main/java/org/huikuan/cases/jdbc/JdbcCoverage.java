package org.huikuan.cases.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.daily.Coverage;
import org.huikuan.cases.daily.DailyWork.Uncovered;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.OpenItemSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCoverage implements Coverage {

    private final JdbcClient jdbc;

    JdbcCoverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Uncovered> uncovered(Creditor creditor, LocalDate today) {
        return jdbc.sql("""
                        select i.id, i.number, i.due_on, a.customer
                        from huikuan.view_open_item i
                        join huikuan.view_account_line a on a.id = i.account_id
                        where i.creditor_id = :creditor and %1$s
                          and not exists (
                            select 1 from huikuan.collection_case c where c.open_account_id = i.account_id)
                          and not exists (
                            select 1 from (select i.* from huikuan.view_open_item i where %1$s) s
                            where s.account_id = i.account_id
                            having sum(case when s.currency = :currency then s.open_amount else 0 end) <= :tolerance
                              and sum(case when s.currency = :currency then 0 else s.open_amount end) = 0)
                        order by i.id
                        """.formatted(OpenItemSql.OVERDUE))
                .param("creditor", creditor.id())
                .param("today", today)
                .param("currency", creditor.currency())
                .param("tolerance", creditor.settleTolerance())
                .query((row, number) -> new Uncovered(
                        row.getLong("id"),
                        CaseSays.UNCOVERED.with(
                                row.getString("number"),
                                row.getString("customer"),
                                row.getObject("due_on", LocalDate.class))))
                .list();
    }
}
