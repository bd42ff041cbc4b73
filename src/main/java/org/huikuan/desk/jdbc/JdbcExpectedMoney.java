package org.huikuan.desk.jdbc;

import static org.huikuan.desk.jdbc.DeskRows.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.desk.ExpectedMoney;
import org.huikuan.teams.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExpectedMoney implements ExpectedMoney {

    private final JdbcClient jdbc;

    JdbcExpectedMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Day> byPayDay(Sight sight) {
        Map<String, Object> params = new HashMap<>();
        String seen = sight.ofCase(params);
        return jdbc.sql("""
                        select p.pay_on, p.currency, count(*) as promises, sum(p.amount - p.received) as left_of_it,
                          sum(case when p.level > 1 then p.amount - p.received else 0 end) as again
                        from huikuan.view_promise_line p
                        join huikuan.view_case_line c on c.id = p.case_id and c.status = 'open'
                        where p.state = 'open' and p.amount > p.received and %s
                        group by p.pay_on, p.currency order by p.pay_on, p.currency
                        """.formatted(seen))
                .params(params)
                .query((row, i) -> new Day(
                        date(row, "pay_on"),
                        row.getString("currency"),
                        row.getInt("promises"),
                        row.getBigDecimal("left_of_it"),
                        row.getBigDecimal("again")))
                .list();
    }
}
