package org.huikuan.desk.jdbc;

import static org.huikuan.desk.jdbc.DeskRows.date;
import static org.huikuan.desk.jdbc.DeskRows.number;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.desk.CollectorFigures;
import org.huikuan.ledger.rates.RatesToday;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything is bounded by the cases of one person. */
@Repository
class JdbcCollectorFigures implements CollectorFigures {

    private final JdbcClient jdbc;
    private final RatesToday rates;

    JdbcCollectorFigures(JdbcClient jdbc, RatesToday rates) {
        this.rates = rates;
        this.jdbc = jdbc;
    }

    @Override
    public Counts counts(String person, LocalDate today) {
        return jdbc.sql("""
                        select count(*) as cases,
                          sum(case when c.wait_until is null and c.next_on <= :today and %1$s then 1 else 0 end) as due,
                          sum(case when c.wait_until is null and c.act_on < :today and %1$s then 1 else 0 end) as late,
                          sum(case when c.wait_until is null and c.stage = 'reminder-call' and c.attempt > 1
                                    and c.next_on < :today then 1 else 0 end) as callbacks,
                          (select count(*) from huikuan.view_interaction_line i
                            where i.by_user = :person and i.on_date = :today) as done
                        from huikuan.view_case_line c where c.done_by = :person and c.status = 'open'
                        """.formatted(WorkCondition.OWN_TURN))
                .param("person", person)
                .param("today", today)
                .query((row, i) -> new Counts(
                        row.getLong("cases"),
                        row.getLong("due"),
                        row.getLong("late"),
                        row.getLong("callbacks"),
                        row.getLong("done")))
                .single();
    }

    @Override
    public List<DuePromise> promisesDue(String person, LocalDate day, int most) {
        return jdbc.sql("""
                        select c.id, a.customer, a.name, p.amount, p.currency, p.pay_on, p.due_by
                        from huikuan.view_case_line c
                        join huikuan.view_promise_line p on p.case_id = c.id and p.state = 'open' and p.pay_on <= :day
                        join huikuan.view_account_line a on a.id = c.account_id
                        left join %s on q.creditor_id = c.creditor_id and q.currency = p.currency
                        where c.done_by = :person and c.status = 'open'
                        order by p.pay_on, p.amount * %s desc nulls first, p.id fetch first :most rows only
                        """.formatted(RatesToday.Table.SQL, RatesToday.Table.RATE))
                .params(rates.table().params())
                .param("person", person)
                .param("day", day)
                .param("most", most)
                .query((row, i) -> new DuePromise(
                        number(row, "id"),
                        row.getString("customer"),
                        row.getString("name"),
                        row.getBigDecimal("amount"),
                        row.getString("currency"),
                        date(row, "pay_on"),
                        date(row, "due_by")))
                .list();
    }

    @Override
    public List<Done> done(String person, LocalDate today, int most) {
        return jdbc.sql("""
                        select i.case_id, a.name, i.stage, i.result from huikuan.view_interaction_line i
                        join huikuan.view_account_line a on a.id = i.account_id
                        where i.by_user = :person and i.on_date = :today
                        order by i.id desc fetch first :most rows only
                        """)
                .param("person", person)
                .param("today", today)
                .param("most", most)
                .query((row, i) -> new Done(
                        number(row, "case_id"), row.getString("name"), row.getString("stage"), row.getString("result")))
                .list();
    }
}
