package org.huikuan.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.huikuan.Application;
import org.huikuan.runs.DailyRuns;
import org.huikuan.runs.RunReport;
import org.huikuan.runs.RunReports;
import org.huikuan.shared.BusinessKey;
import org.huikuan.testing.Await;
import org.huikuan.testing.TestPostgres;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measure 1: a daily run opens a case for every account of a ledger, against the bare engine that starts our models
 * with empty steps one by one on four threads. Alternates R A R A R A, each on a database of its own.
 *
 * <p>Arguments: accounts, overdue items an account, rounds.
 */
public final class DailyRunBenchmark {

    private static final int THREADS = 4;

    private final int accounts;
    private final int items;

    private DailyRunBenchmark(int accounts, int items) {
        this.accounts = accounts;
        this.items = items;
    }

    /** What one round took. */
    private record Took(double seconds, double cpuPerCase) {}

    public static void main(String[] args) {
        DailyRunBenchmark warmUp = new DailyRunBenchmark(400, 1);
        warmUp.reference();
        warmUp.application();
        DailyRunBenchmark measured = new DailyRunBenchmark(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        List<Took> reference = new ArrayList<>();
        List<Took> application = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            reference.add(measured.reference());
            application.add(measured.application());
            measured.print("R", reference.get(round));
            measured.print("A", application.get(round));
        }
        measured.print("R median", median(reference));
        measured.print("A median", median(application));
        say("ratio %.2f%n", median(reference).seconds() / median(application).seconds());
        System.exit(0);
    }

    private void print(String who, Took took) {
        say(
                "%-9s %7.1f s %7.0f cases/s %6.2f CPU ms a case%n",
                who, took.seconds(), accounts / took.seconds(), took.cpuPerCase());
    }

    @SuppressWarnings("SystemOut")
    private static void say(String format, Object... values) {
        System.out.printf(format, values);
    }

    private static Took median(List<Took> rounds) {
        return rounds.stream()
                .sorted((a, b) -> Double.compare(a.seconds(), b.seconds()))
                .toList()
                .get(rounds.size() / 2);
    }

    private Took reference() {
        try (HikariDataSource pool = new HikariDataSource(settings(TestPostgres.fresh()));
                BareEngine bare = new BareEngine(pool)) {
            return measure(JdbcClient.create(pool), () -> openOneByOne(bare));
        }
    }

    private static HikariConfig settings(TestPostgres.Database database) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(database.url());
        settings.setUsername(database.username());
        settings.setPassword(database.password());
        settings.setMaximumPoolSize(32);
        settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        return settings;
    }

    private void openOneByOne(BareEngine bare) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                running.add(threads.submit(() -> {
                    for (int n = next.incrementAndGet(); n <= accounts; n = next.incrementAndGet()) {
                        bare.opens(BusinessKey.ofCase(n));
                    }
                }));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private Took application() {
        TestPostgres.Database database = TestPostgres.fresh();
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(
                        Application.class, BenchmarkClock.class)
                .profiles("postgres")
                .run(
                        "--server.port=0",
                        "--logging.level.root=WARN",
                        "--huikuan.home=target/home-benchmark",
                        "--huikuan.admin.password=benchmark",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password())) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            load(jdbc);
            return measure(jdbc, () -> run(application));
        }
    }

    private void load(JdbcClient jdbc) {
        jdbc.sql("""
                insert into huikuan.account (creditor_id, customer, name, language, country, team)
                select c.id, 'K' || n, 'Customer ' || n, 'en', 'CN', 'default'
                from huikuan.creditor c, generate_series(1, :accounts) n where c.is_default
                """).param("accounts", accounts).update();
        jdbc.sql("""
                insert into huikuan.invoice
                  (creditor_id, account_id, number, issued_on, due_on, pay_by, amount, open_amount, currency)
                select a.creditor_id, a.id, 'R-' || a.id || '-' || n, date '2026-01-05', date '2026-02-04' + n,
                  date '2026-02-04' + n,
                  1200, 1200, 'CNY' from huikuan.account a, generate_series(1, :items) n
                """).param("items", items).update();
        // Not the engine's tables: analysed while empty, they would be read from end to end at every foreign key, which
        // neither the reference nor a house that goes live has to bear.
        jdbc.sql("analyze huikuan.account, huikuan.invoice").update();
    }

    private void run(ConfigurableApplicationContext application) {
        long id = application.getBean(DailyRuns.class).runNow(null);
        RunReports reports = application.getBean(RunReports.class);
        Await.until(Duration.ofHours(1), "the run to end", () -> !reports.inProgress());
        RunReport report = reports.of(id);
        if (report.run().opened() != accounts || !report.exceptions().isEmpty()) {
            throw new IllegalStateException("the run opened " + report);
        }
    }

    private Took measure(JdbcClient jdbc, Runnable work) {
        CpuTime cpu = new CpuTime(
                jdbc.sql("select pg_backend_pid()").query(Long.class).single());
        long cpuBefore = cpu.milliseconds();
        long before = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - before) / 1e9;
        return new Took(seconds, (double) (cpu.milliseconds() - cpuBefore) / accounts);
    }
}
