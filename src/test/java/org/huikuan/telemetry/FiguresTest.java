package org.huikuan.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On 2 March 2026 at nine, with a ledger of an hour ago and a letter of two hours. */
class FiguresTest {

    @OnBothDatabases
    void areWhatTheTablesSay(DataSource database) {
        aCaseWithALetter(database);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        MovableTestClock clock = new MovableTestClock();
        CachedFigures figures = new CachedFigures(new FiguresTable(JdbcClient.create(database), new Jobs(), clock));

        new HouseMetrics(figures, clock).bindTo(registry);

        assertThat(registry.get("huikuan.cases").tag("status", "open").gauge().value())
                .isEqualTo(1);
        assertThat(registry.get("huikuan.cases")
                        .tag("status", "settled")
                        .gauge()
                        .value())
                .isZero();
        assertThat(registry.get("huikuan.cases.open")
                        .tag("stage", "visit")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(registry.get("huikuan.letters")
                        .tag("state", "queued")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(registry.get("huikuan.outbox.oldest.seconds").gauge().value())
                .isEqualTo(7200);
        assertThat(registry.get("huikuan.jobs.waiting").gauge().value()).isEqualTo(3);
        assertThat(registry.get("huikuan.jobs.failed").gauge().value()).isEqualTo(2);
        assertThat(registry.get("huikuan.creditors").gauge().value()).isEqualTo(1);
        assertThat(registry.get("huikuan.ledger.age.seconds")
                        .tag("creditor", "HK")
                        .gauge()
                        .value())
                .isEqualTo(3600);
        assertThat(registry.get("huikuan.run.age.days")
                        .tag("creditor", "HK")
                        .gauge()
                        .value())
                .isNaN();
    }

    private static void aCaseWithALetter(DataSource database) {
        long account = Ledgers.in(database).account("K1");
        long creditor = Ledgers.in(database).creditor();
        JdbcClient jdbc = JdbcClient.create(database);
        OffsetDateTime now = MovableTestClock.BEGINNING.atOffset(java.time.ZoneOffset.UTC);
        jdbc.sql("""
                insert into huikuan.collection_case (creditor_id, account_id, open_account_id, status, stage, step,
                  next_on, due_on, opened_on, team)
                values (?, ?, ?, 'open', 'visit', 'plan', date '2026-03-02', date '2026-03-02', date '2026-03-02', 'default')
                """).params(creditor, account, account).update();
        jdbc.sql("""
                insert into huikuan.letter (creditor_id, account_id, case_id, code, stage, step, attempt, state, language,
                  way, particulars, ordered_on, ordered_at, ordered_by)
                select ?, ?, id, 'L03', 'visit', 'plan', 1, 'queued', 'zh', 'mail', '{}', date '2026-03-02', ?, 'system'
                from huikuan.collection_case
                """).params(creditor, account, now.minus(Duration.ofHours(2))).update();
        jdbc.sql("""
                insert into huikuan.import_batch (kind, creditor_id, file_name, file_sha256, state, imported_by, started_at,
                  touched_at, finished_at)
                values ('invoices', ?, 'x.csv', 'ab', 'done', 'fang', ?, ?, ?)
                """).params(creditor, now, now, now.minus(Duration.ofHours(1))).update();
    }

    private static final class Jobs implements EngineFigures {

        @Override
        public boolean takesJobs() {
            return true;
        }

        @Override
        public long jobsWaiting() {
            return 3;
        }

        @Override
        public long jobsFailed() {
            return 2;
        }
    }
}
