package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.ledger.Accounts;
import org.huikuan.shared.Collisions;
import org.huikuan.testing.ApplicationPostgres;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationPostgres
class RaceStoryPostgresTest extends RaceStory {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DataSource database;

    @Test
    void nobodyWaitsForALockForEver() {
        assertThat(JdbcClient.create(database)
                        .sql("show lock_timeout")
                        .query(String.class)
                        .single())
                .isEqualTo("10s");
    }

    @Test
    void whoWaitsInVainForALockedAccountIsToldThatSomebodyElseIsAtIt() throws SQLException {
        GridCase kase = new GridCase(new CaseWorld(application));
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            lock(first, kase.account);

            Throwable second = catchThrowable(() -> lockForAMoment(kase.account));
            first.rollback();

            assertThat(kase.world.get(Collisions.class).isOne(second))
                    .as("%s", second)
                    .isTrue();
        }
        lockForAMoment(kase.account);
    }

    private static void lock(Connection connection, long account) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select id from huikuan.account where id = ? for update")) {
            lock.setLong(1, account);
            lock.execute();
        }
    }

    private void lockForAMoment(long account) {
        TransactionTemplate transaction =
                new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(t -> {
            JdbcClient.create(database).sql("set local lock_timeout = '20ms'").update();
            application.getBean(Accounts.class).lock(List.of(account));
        });
    }
}
