package org.huikuan.digest.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.digest.DigestFigures;
import org.huikuan.ledger.rates.RatesToday;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDigestFigures implements DigestFigures {

    private final JdbcClient jdbc;
    private final RatesToday rates;

    JdbcDigestFigures(JdbcClient jdbc, RatesToday rates) {
        this.rates = rates;
        this.jdbc = jdbc;
    }

    @Override
    public List<BrokenPromise> brokenAfter(String collector, LocalDate after, LocalDate until) {
        return jdbc.sql("""
                        select p.case_id, a.customer, a.name, p.amount, p.currency
                        from huikuan.view_promise_line p
                        join huikuan.view_case_line c on c.id = p.case_id
                        join huikuan.view_account_line a on a.id = c.account_id
                        left join %s on q.creditor_id = c.creditor_id and q.currency = p.currency
                        where coalesce(c.stand_in, c.collector) = :collector and p.state in ('broken', 'partly-kept')
                          and p.judged_on > :after and p.judged_on <= :until
                        order by p.amount * %s desc nulls first, p.id
                        """.formatted(RatesToday.Table.SQL, RatesToday.Table.RATE))
                .params(rates.table().params())
                .param("collector", collector)
                .param("after", after)
                .param("until", until)
                .query(JdbcDigestFigures::broken)
                .list();
    }

    private static BrokenPromise broken(ResultSet row, int number) throws SQLException {
        return new BrokenPromise(
                row.getLong("case_id"),
                row.getString("customer"),
                row.getString("name"),
                row.getBigDecimal("amount"),
                row.getString("currency"));
    }

    @Override
    public long faultsOfRuns(LocalDate day) {
        return jdbc.sql("""
                        select count(*) from huikuan.view_run_finding f
                        join huikuan.view_run_line r on r.id = f.run_id where r.run_date = :day""").param("day", day).query(Long.class).single();
    }
}
