package org.huikuan.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Whether the database answers is told at once, also when it does not. */
class DatabasePulseTest {

    private final CountDownLatch back = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aDatabaseThatAnswersIsThere() throws SQLException {
        database(false).getConnection().close(); // the first connection of a machine loads the driver
        assertThat(new DatabasePulse(JdbcClient.create(database(false))).beats())
                .isTrue();
    }

    @Test
    void whileItIsAwayOneQuestionWaitsAndNobodyElse() {
        DatabasePulse pulse = new DatabasePulse(JdbcClient.create(database(true)));
        long start = System.nanoTime();

        for (int i = 0; i < 1000; i++) {
            assertThat(pulse.beats()).isFalse();
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(asked).hasValue(1);
        back.countDown();
    }

    private DataSource database(boolean away) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                asked.incrementAndGet();
                if (away) {
                    awaitIt();
                }
                return DriverManager.getConnection("jdbc:h2:mem:pulse");
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
    }

    private void awaitIt() {
        try {
            back.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
