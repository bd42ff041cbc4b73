package org.huikuan.ledger.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import org.huikuan.ledger.RunDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class JdbcRunDays implements RunDays {

    private final JdbcClient jdbc;

    public JdbcRunDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> lastOf(long creditorId) {
        return jdbc.sql("select last_run_on from huikuan.creditor where id = ? and last_run_on is not null")
                .param(creditorId)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void done(long creditorId, LocalDate day) {
        jdbc.sql("""
                update huikuan.creditor set last_run_on = :day
                where id = :id and (last_run_on is null or last_run_on < :day)
                """).param("day", day).param("id", creditorId).update();
    }

    @Override
    public void forgetFrom(LocalDate date) {
        jdbc.sql("update huikuan.creditor set last_run_on = :before where last_run_on >= :date")
                .param("before", date.minusDays(1))
                .param("date", date)
                .update();
    }
}
