package org.huikuan.training;

import java.time.LocalDate;
import org.huikuan.ledger.RunDays;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A world without a case, in which the clock may still go back. */
@Component
@Profile("training")
class EmptyWorld {

    private final JdbcClient jdbc;
    private final RunDays runs;

    EmptyWorld(JdbcClient jdbc, RunDays runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    boolean is() {
        return jdbc.sql("select count(*) from (select id from huikuan.view_case_line fetch first 1 rows only) c")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** The date and what follows it have not been run. */
    void forgetRunsFrom(LocalDate date) {
        runs.forgetFrom(date);
    }
}
