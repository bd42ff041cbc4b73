package org.huikuan.portfolio.jdbc;

import java.time.LocalDate;
import org.huikuan.portfolio.HoldingCounts;
import org.huikuan.portfolio.Holdings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHoldingCounts implements HoldingCounts {

    private final JdbcClient jdbc;

    JdbcHoldingCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Holdings of(String person, LocalDate today, int tasks) {
        return jdbc.sql("""
                        select
                          (select count(*) from huikuan.view_account_line where collector = :who),
                          (select count(*) from huikuan.view_case_line where collector = :who and status = 'open'),
                          (select count(*) from huikuan.view_promise_line p
                            join huikuan.view_case_line k on k.id = p.case_id
                            where k.collector = :who and k.status = 'open' and p.state = 'open'),
                          (select count(*) from huikuan.view_dispute_line where owner = :who and state = 'open'),
                          (select count(*) from huikuan.view_absence_line where substitute = :who and until_on >= :today),
                          (select count(*) from huikuan.assignment_rule where collector = :who)
                        """)
                .param("who", person)
                .param("today", today)
                .query((row, number) -> new Holdings(
                        row.getInt(1),
                        row.getInt(2),
                        tasks,
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6)))
                .single();
    }
}
