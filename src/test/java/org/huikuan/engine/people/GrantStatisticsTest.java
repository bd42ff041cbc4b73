package org.huikuan.engine.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

class GrantStatisticsTest {

    private static final DefaultApplicationArguments NONE = new DefaultApplicationArguments();

    @Test
    void areMadeAtTheFirstStartOnPostgresql() {
        try (HikariDataSource database = TestPostgres.fresh().pool()) {
            JdbcClient jdbc = JdbcClient.create(database);
            jdbc.sql("create table act_ru_authorization (perms_ integer)").update();
            GrantStatistics statistics = new GrantStatistics(database);

            statistics.run(NONE);
            statistics.run(NONE);

            assertThat(jdbc.sql("select stxname from pg_statistic_ext")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("huikuan_grants_read", "huikuan_grants_work");
        }
    }

    @OnBothDatabases
    void aDatabaseThatTakesNoneStartsAllTheSame(DataSource database) {
        assertThatCode(() -> new GrantStatistics(database).run(NONE)).doesNotThrowAnyException();
    }
}
