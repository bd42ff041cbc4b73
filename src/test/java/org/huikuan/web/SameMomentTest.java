package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SameMomentTest {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:same-moment;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=1");

    @Test
    void whoWaitsInVainForALockedAccountIsToldToTryAgain() throws SQLException {
        try (Connection first = database.getConnection();
                Statement statement = first.createStatement()) {
            statement.execute("create table account (id bigint primary key)");
            statement.execute("insert into account values (1)");
            first.setAutoCommit(false);
            statement.execute("select id from account where id = 1 for update");

            Throwable second = catchThrowable(() -> JdbcClient.create(database)
                    .sql("select id from account where id = 1 for update")
                    .query(Long.class)
                    .single());

            assertThat(Problems.isSameMoment(second)).as("%s", second).isTrue();
        }
    }

    @Test
    void whatIsWrongByItselfStaysWrong() {
        assertThat(Problems.isSameMoment(new DataIntegrityViolationException("too long")))
                .isFalse();
    }
}
