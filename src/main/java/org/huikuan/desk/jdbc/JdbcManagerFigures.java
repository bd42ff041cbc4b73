package org.huikuan.desk.jdbc;

import static org.huikuan.desk.jdbc.Rows.date;
import static org.huikuan.desk.jdbc.Rows.number;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.desk.ManagerFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcManagerFigures implements ManagerFigures {

    private static final String UP_TO = " fetch first " + (MOST_COUNTED + 1) + " rows only) counted";

    private final JdbcClient jdbc;
    private final Remembered<List<Load>> load =
            new Remembered<>(all -> all.stream().mapToLong(Load::cases).sum() > Rows.MANY);

    JdbcManagerFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Stuck> stuck(LocalDate before, int most) {
        return jdbc.sql("""
                        select c.id, a.name, c.stage, c.waiting_for, c.act_on, c.done_by from (
                          select * from huikuan.collection_case where status = 'open' and act_on < :before
                          order by act_on, id fetch first :most rows only) c
                        join huikuan.account a on a.id = c.account_id order by c.act_on, c.id
                        """)
                .param("before", before)
                .param("most", most)
                .query((row, i) -> new Stuck(
                        number(row, "id"),
                        row.getString("name"),
                        row.getString("stage"),
                        row.getString("waiting_for"),
                        date(row, "act_on"),
                        row.getString("done_by")))
                .list();
    }

    @Override
    public int countStuck(LocalDate before) {
        return jdbc.sql("select count(*) from (select 1 as one from huikuan.collection_case"
                        + " where status = 'open' and act_on < :before" + UP_TO)
                .param("before", before)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Broken> broken(LocalDate since, int most) {
        return jdbc.sql("""
                        select c.id, a.name, p.amount, p.currency, p.pay_on, p.level from huikuan.promise p
                        join huikuan.collection_case c on c.id = p.case_id and c.status = 'open'
                        join huikuan.account a on a.id = c.account_id
                        where p.state = 'broken' and p.judged_on >= :since
                        order by p.amount desc, p.id fetch first :most rows only
                        """)
                .param("since", since)
                .param("most", most)
                .query((row, i) -> new Broken(
                        number(row, "id"),
                        row.getString("name"),
                        row.getBigDecimal("amount"),
                        row.getString("currency"),
                        date(row, "pay_on"),
                        row.getInt("level")))
                .list();
    }

    @Override
    public int letters(String state) {
        return jdbc.sql("select count(*) from (select 1 as one from huikuan.letter where state = :state" + UP_TO)
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Load> load(LocalDate today) {
        return load.of(today, () -> readLoad(today));
    }

    private List<Load> readLoad(LocalDate today) {
        return jdbc.sql("""
                        select done_by, count(*) as cases, sum(demand) as demand,
                          sum(case when wait_until is null and next_on <= :today then 1 else 0 end) as due,
                          sum(case when wait_until is null and act_on < :today then 1 else 0 end) as late
                        from huikuan.collection_case where status = 'open' group by done_by
                        order by due desc, cases desc, done_by
                        """)
                .param("today", today)
                .query((row, i) -> new Load(
                        row.getString("done_by"),
                        row.getLong("cases"),
                        row.getLong("demand"),
                        row.getLong("due"),
                        row.getLong("late")))
                .list();
    }

    @Override
    public @Nullable String mailTrouble() {
        return jdbc.sql("select reason from huikuan.mail_trouble").query(String.class).list().stream()
                .findFirst()
                .orElse(null);
    }
}
