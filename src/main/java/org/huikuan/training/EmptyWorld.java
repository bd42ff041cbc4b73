package org.huikuan.training;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A world without a case, in which the clock may still go back. */
@Component
@Profile("training")
class EmptyWorld {

    private final JdbcClient jdbc;

    EmptyWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean is() {
        return jdbc.sql("select count(*) from (select id from huikuan.collection_case fetch first 1 rows only) c")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** The date and what follows it have not been run. */
    void forgetRunsFrom(LocalDate date) {
        jdbc.sql("update huikuan.creditor set last_run_on = :before where last_run_on >= :date")
                .param("before", date.minusDays(1))
                .param("date", date)
                .update();
    }
}
