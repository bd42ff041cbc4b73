package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two receipts of an earlier release whose references differ in case only stay two, and both are known again. */
class ReferencesUpgradeTest {

    @Test
    void twoSpellingsOfOneReferenceOutliveTheUpgradeOnPostgreSql() {
        try (var pool = TestPostgres.fresh().pool()) {
            twoSpellingsOutliveTheUpgrade(pool, "huikuan");
        }
    }

    @Test
    void twoSpellingsOfOneReferenceOutliveTheUpgradeOnH2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:references;DB_CLOSE_DELAY=-1", "sa", "");
        twoSpellingsOutliveTheUpgrade(pool, "HUIKUAN");
        pool.dispose();
    }

    private static void twoSpellingsOutliveTheUpgrade(DataSource database, String schema) {
        migrate(database, schema, "73");
        Ledgers ledger = Ledgers.in(database);
        long account = ledger.account("C1");
        ledger.invoice(account, "I1", "100.00", "2026-01-10");
        JdbcClient jdbc = JdbcClient.create(database);
        for (String reference : new String[] {"slip-1", "SLIP-1", "Slip-2", "slip-3", "Slip-3"}) {
            jdbc.sql(
                            "insert into huikuan.receipt (creditor_id, account_id, reference, reference_key, received_on, amount,"
                                    + " unallocated, currency, recorded_on, names) select creditor_id, id, ?, ?,"
                                    + " date '2026-03-02', ?, ?, 'CNY', date '2026-03-02', 'I9' from huikuan.account where id = ?")
                    .params(reference, reference, amount(reference), amount(reference), account)
                    .update();
        }
        migrate(database, schema, "latest");
        LedgerDesk desk = new LedgerDesk(database);
        ledger.invoice(account, "I9", "100.00", "2026-01-10");
        assertThat(desk.receive("C1", "slip-1", "1.00", "I9")).isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.receive("C1", "SLIP-1", "2.00", "I9")).isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.receive("C1", "SLIP-2", "2.00", "I9")).isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.receive("C1", "SLIP-3", "2.00", "I9")).isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.receive("C1", "slip-1", "1.00", "I1").result()).isEqualTo(Outcome.Result.REFUSED);
        assertThat(desk.receive("C1", "slip-1", "3.00", "I9").result()).isEqualTo(Outcome.Result.REFUSED);
        assertThat(desk.reverse("SLIP-1", "bounced").amount().amount()).isEqualByComparingTo("2");
        assertThat(desk.reverse("slip-1", "bounced").amount().amount()).isEqualByComparingTo("1");
    }

    private static int amount(String reference) {
        return reference.equals("slip-1") ? 1 : 2;
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
