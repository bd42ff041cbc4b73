package org.huikuan.legal.limitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an earlier release told of limitation is kept at the upgrade, counted anew once, and journaled where it changed. */
class LimitationUpgradeTest {

    @Test
    void theDaysThatWereToldAreKeptOnPostgreSql() {
        try (var pool = TestPostgres.fresh().pool()) {
            theDaysThatWereToldAreKept(pool, "huikuan");
        }
    }

    @Test
    void theDaysThatWereToldAreKeptOnH2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:limits-upgrade;DB_CLOSE_DELAY=-1", "sa", "");
        theDaysThatWereToldAreKept(pool, "HUIKUAN");
        pool.dispose();
    }

    private static void theDaysThatWereToldAreKept(DataSource database, String schema) {
        migrate(database, schema, "51");
        Ledgers ledger = Ledgers.in(database);
        JdbcClient jdbc = JdbcClient.create(database);
        long account = ledger.account("A");
        oldInvoice(jdbc, account, "A-1", "2019-12-31");
        oldInvoice(jdbc, account, "A-2", "2020-02-29");
        oldInvoice(jdbc, ledger.account("B"), "B-1", "2020-06-30");
        jdbc.sql(
                        "insert into huikuan.collection_case (creditor_id, account_id, team, status, stage, step, attempt, next_on,"
                                + " due_on, waiting_for, opened_on) select a.creditor_id, a.id, 'default', 'open', 'reminder-call',"
                                + " 'call', 1, date '2026-01-05', date '2026-01-05', 'none', date '2026-01-05'"
                                + " from huikuan.account a where a.id = ?")
                .param(account)
                .update();
        jdbc.sql("insert into huikuan.receipt (creditor_id, account_id, reference, received_on, amount, unallocated,"
                        + " currency) select creditor_id, id, 'R-1', date '2026-03-02', 10, 0, 'CNY'"
                        + " from huikuan.account where id = ?")
                .param(account)
                .update();
        jdbc.sql("insert into huikuan.allocation (invoice_id, kind, receipt_id, amount, allocated_on)"
                        + " select i.id, 'receipt', r.id, 10, r.received_on from huikuan.invoice i, huikuan.receipt r"
                        + " where i.number = 'A-1'")
                .update();

        migrate(database, schema, "66");

        assertThat(jdbc.sql("select i.number, b.ends_on from huikuan.limitation_before b"
                                + " join huikuan.invoice i on i.id = b.invoice_id order by i.number")
                        .query((row, n) -> row.getString(1) + " " + row.getObject(2, LocalDate.class))
                        .list())
                .isEqualTo(List.of("A-1 2029-03-02", "A-2 2023-02-28"));
    }

    private static void oldInvoice(JdbcClient jdbc, long account, String number, String dueOn) {
        jdbc.sql("insert into huikuan.invoice (creditor_id, account_id, number, issued_on, due_on, amount, open_amount,"
                        + " currency) select creditor_id, id, ?, date '2019-01-01', cast(? as date), 100, 90, 'CNY'"
                        + " from huikuan.account where id = ?")
                .params(number, dueOn, account)
                .update();
    }

    @Test
    void aChangedDayIsToldWithTheOldOneAndAnUnchangedOneIsNot() {
        var item = new LimitationFacts.Item(1, 7, 9, "A-1", day("2019-12-31"), day("2019-12-31"));
        var told = new LimitationBefore.Told(item, day("2029-03-02"));

        assertThat(LimitationAnew.line(told, new Limitation.End(LimitationPeriod.LIMITATION, day("2022-12-31"))))
                .get()
                .satisfies(line -> assertThat(line.detail()).hasToString("A-1: 2029-03-02 > 2022-12-31"));
        assertThat(LimitationAnew.line(told, new Limitation.End(LimitationPeriod.PROCEDURE, null)))
                .get()
                .satisfies(line -> assertThat(line.detail()).hasToString("A-1: 2029-03-02 > procedure"));
        assertThat(LimitationAnew.line(told, new Limitation.End(LimitationPeriod.LIMITATION, day("2029-03-02"))))
                .isEmpty();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void migrate(DataSource database, String schema, String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .target(version)
                .load()
                .migrate();
    }
}
