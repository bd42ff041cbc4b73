package org.huikuan.desk.jdbc;

import static org.huikuan.desk.jdbc.DeskRows.date;
import static org.huikuan.desk.jdbc.DeskRows.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.desk.ManagerFigures;
import org.huikuan.ledger.rates.RatesToday;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcManagerFigures implements ManagerFigures {

    private static final String UP_TO = " fetch first " + (MOST_COUNTED + 1) + " rows only) counted";

    private static final Comparator<Load> HEAVIEST = Comparator.comparingLong(Load::due)
            .thenComparingLong(Load::cases)
            .reversed()
            .thenComparing(Load::person, Comparator.nullsLast(Comparator.naturalOrder()));

    private final JdbcClient jdbc;
    private final RatesToday rates;
    private final Remembered<List<Load>> load =
            new Remembered<>(all -> all.stream().mapToLong(Load::cases).sum() > DeskRows.MANY);

    JdbcManagerFigures(JdbcClient jdbc, RatesToday rates) {
        this.rates = rates;
        this.jdbc = jdbc;
    }

    @Override
    public List<Stuck> stuck(LocalDate before, int most) {
        return jdbc.sql("""
                        select c.id, a.name, c.stage, c.waiting_for, c.act_on, c.done_by from (
                          select * from huikuan.view_case_line where status = 'open' and act_on < :before
                          order by act_on, id fetch first :most rows only) c
                        join huikuan.view_account_line a on a.id = c.account_id order by c.act_on, c.id
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
        return jdbc.sql("select count(*) from (select 1 as one from huikuan.view_case_line"
                        + " where status = 'open' and act_on < :before" + UP_TO)
                .param("before", before)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Plan> plans(int most) {
        return jdbc.sql("""
                        select c.id, a.name, p.version, p.written_by, p.written_on from huikuan.view_case_plan_line p
                        join huikuan.view_case_line c on c.id = p.case_id and c.status = 'open'
                        join huikuan.view_account_line a on a.id = c.account_id
                        where p.state = 'proposed' and p.authority = :role
                        order by p.written_on, p.id fetch first :most rows only
                        """)
                .param("role", Role.MANAGERS.group())
                .param("most", most)
                .query((row, i) -> new Plan(
                        number(row, "id"),
                        row.getString("name"),
                        row.getInt("version"),
                        row.getString("written_by"),
                        date(row, "written_on")))
                .list();
    }

    @Override
    public List<Broken> broken(LocalDate since, int most) {
        return jdbc.sql("""
                        select c.id, a.name, p.amount, p.currency, p.pay_on, p.level from huikuan.view_promise_line p
                        join huikuan.view_case_line c on c.id = p.case_id and c.status = 'open'
                        join huikuan.view_account_line a on a.id = c.account_id
                        left join %s on q.creditor_id = c.creditor_id and q.currency = p.currency
                        where p.state = 'broken' and p.judged_on >= :since
                        order by p.amount * %s desc nulls first, p.id fetch first :most rows only
                        """.formatted(RatesToday.Table.SQL, RatesToday.Table.RATE))
                .params(rates.table().params())
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
        return jdbc.sql("select count(*) from (select 1 as one from huikuan.view_letter_line where state = :state"
                        + UP_TO)
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Load> load(LocalDate today) {
        return load.of(today, () -> readLoad(today));
    }

    private List<Load> readLoad(LocalDate today) {
        Map<String, Map<String, BigDecimal>> own = ownAmounts();
        Map<String, Load> loads = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.done_by, o.currency, count(*) as cases, sum(c.demand) as demand,
                          sum(case when c.wait_until is null and c.next_on <= :today then 1 else 0 end) as due,
                          sum(case when c.wait_until is null and c.act_on < :today then 1 else 0 end) as late,
                          min(c.demand_rate_on) as rate_on, count(c.demand_lacks) as lacking
                        from huikuan.view_case_line c join huikuan.view_creditor_line o on o.id = c.creditor_id
                        where c.status = 'open' group by c.done_by, o.currency
                        order by o.currency
                        """).param("today", today).query(row -> {
            String person = row.getString("done_by");
            Load load = new Load(
                    person,
                    row.getLong("cases"),
                    List.of(new Sum(row.getString("currency"), row.getLong("demand"))),
                    row.getObject("rate_on", LocalDate.class),
                    row.getLong("lacking"),
                    own.getOrDefault(String.valueOf(person), Map.of()),
                    row.getLong("due"),
                    row.getLong("late"));
            loads.merge(String.valueOf(person), load, Load::with);
        });
        return loads.values().stream().sorted(HEAVIEST).toList();
    }

    /** What had to be converted, by person and in its own currency: of cases with foreign money alone. */
    private Map<String, Map<String, BigDecimal>> ownAmounts() {
        Map<String, Map<String, BigDecimal>> own = new HashMap<>();
        jdbc.sql("select done_by, demand_own from huikuan.view_case_line"
                        + " where status = 'open' and demand_own is not null")
                .query(row -> {
                    Map<String, BigDecimal> of =
                            own.computeIfAbsent(String.valueOf(row.getString(1)), p -> new TreeMap<>());
                    for (String amount : row.getString(2).split(";")) {
                        of.merge(amount.substring(0, 3), new BigDecimal(amount.substring(4)), BigDecimal::add);
                    }
                });
        return own;
    }

    @Override
    public @Nullable Sentence mailTrouble() {
        return jdbc.sql("select reason from huikuan.view_mail_trouble").query(String.class).list().stream()
                .findFirst()
                .map(SentenceText::read)
                .orElse(null);
    }
}
