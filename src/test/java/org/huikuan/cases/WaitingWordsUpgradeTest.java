package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the cases of an earlier release wait for stays, and who sees them; a new word is a row, an unknown one is refused. */
class WaitingWordsUpgradeTest {

    private static final String[] WORDS = {"none", "promise", "dispute", "hold", "insolvency"};

    @Test
    void casesGoOnWaitingAfterTheUpgradeOnPostgreSql() {
        try (var pool = TestPostgres.fresh().pool()) {
            casesGoOnWaiting(pool, "huikuan");
        }
    }

    @Test
    void casesGoOnWaitingAfterTheUpgradeOnH2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:waiting;DB_CLOSE_DELAY=-1", "sa", "");
        casesGoOnWaiting(pool, "HUIKUAN");
        pool.dispose();
    }

    private static void casesGoOnWaiting(DataSource database, String schema) {
        migrate(database, schema, "78");
        Ledgers ledger = Ledgers.in(database);
        JdbcClient jdbc = JdbcClient.create(database);
        for (String word : WORDS) {
            long account = ledger.account(word);
            jdbc.sql("insert into huikuan.collection_case (creditor_id, account_id, team, status, stage, step, next_on,"
                            + " due_on, waiting_for, opened_on) select a.creditor_id, a.id, 'default', 'open',"
                            + " 'reminder-call', 'call', date '2026-03-02', date '2026-03-04', ?, date '2026-03-02'"
                            + " from huikuan.account a where a.id = ?")
                    .params(word, account)
                    .update();
        }

        migrate(database, schema, "latest");

        assertThat(jdbc.sql("select c.waiting_for from huikuan.collection_case c order by c.id")
                        .query(String.class)
                        .list())
                .containsExactly(WORDS);
        assertThat(jdbc.sql("select a.customer from huikuan.view_prosecuted_account v"
                                + " join huikuan.account a on a.id = v.account_id")
                        .query(String.class)
                        .list())
                .containsExactly("insolvency");
        waitFor("moratorium", jdbc, false);
        jdbc.sql("insert into huikuan.waiting_word (word) values ('moratorium')")
                .update();
        waitFor("moratorium", jdbc, true);
    }

    private static void waitFor(String word, JdbcClient jdbc, boolean known) {
        JdbcClient.StatementSpec wait =
                jdbc.sql("update huikuan.collection_case set waiting_for = ?").param(word);
        if (known) {
            assertThat(wait.update()).isEqualTo(WORDS.length);
        } else {
            assertThatThrownBy(wait::update).isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private static void migrate(DataSource database, String schema, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .defaultSchema(schema)
                .target(version)
                .load()
                .migrate();
    }
}
