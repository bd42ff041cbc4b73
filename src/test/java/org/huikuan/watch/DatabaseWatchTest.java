package org.huikuan.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class DatabaseWatchTest {

    private final AtomicInteger ended = new AtomicInteger();

    @Test
    void aDatabaseThatAnswersIsLeftAlone() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:watched");

        watch(h2).look();

        assertThat(ended).hasValue(0);
    }

    @Test
    void aDatabaseThatClosedItselfEndsTheProcessOnce() throws SQLException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:closed");
        Connection held = h2.getConnection();
        try (Statement statement = h2.getConnection().createStatement()) {
            statement.execute("shutdown immediately");
        }
        DatabaseWatch watch = watch(holding(held));

        watch.look();
        watch.look();

        assertThat(ended).hasValue(1);
    }

    @Test
    void aClosedDatabaseIsSeenThroughThePool() {
        DatabaseWatch watch = watch(failing(new SQLTransientConnectionException(
                "pool - Connection is not available", new SQLException("closed", "90098", 90098))));

        watch.look();

        assertThat(ended).hasValue(1);
    }

    @Test
    void aServerThatIsAwayIsWaitedFor() {
        watch(failing(new SQLException("Connection refused", "08001"))).look();

        assertThat(ended).hasValue(0);
    }

    @Test
    void theFirstStatementThatFailsOfItTellsAndAnyOtherFailureDoesNot() throws SQLException {
        AtomicInteger told = new AtomicInteger();
        Runnable look = told::incrementAndGet;
        ClosedDatabase.tell(look);
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:through-the-pool");
            pool.setExceptionOverrideClassName(ClosedDatabase.class.getName());
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("select nonsense")).isInstanceOf(SQLException.class);
                assertThat(told).hasValue(0);
                statement.execute("shutdown immediately");

                assertThatThrownBy(() -> statement.execute("select 1")).isInstanceOf(SQLException.class);
                assertThat(told).hasPositiveValue();
            } catch (SQLException closed) {
                assertThat(DatabaseWatch.closing(closed) != null).isTrue();
            }
        } finally {
            ClosedDatabase.tellNoMore(look);
        }
    }

    private DatabaseWatch watch(DataSource database) {
        return new DatabaseWatch(database, ended::incrementAndGet);
    }

    private static DataSource failing(SQLException failure) {
        return source(() -> {
            throw failure;
        });
    }

    private static DataSource holding(Connection connection) {
        return source(() -> connection);
    }

    private static DataSource source(Pool pool) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return pool.connection();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return pool.connection();
            }
        };
    }

    private interface Pool {
        Connection connection() throws SQLException;
    }
}
