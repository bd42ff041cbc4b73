package org.huikuan.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huikuan.imports.ImportDesk;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.testing.Databases;

/**
 * Measure 3: a CSV file of 100,000 invoices, imported, against a bare JDBC batch insert of the same rows into the same
 * table; reference and import alternate on fresh databases of one PostgreSQL. Run {@code main}; it prints a table.
 */
public final class ImportBenchmark {

    private static final int INVOICES = 100_000;
    private static final int CUSTOMERS = 4_000;
    private static final int ROUNDS = 5;

    private ImportBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path file = file();
        round(file, true);
        List<Run> reference = new ArrayList<>();
        List<Run> imported = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            reference.add(round(file, false));
            imported.add(round(file, true));
        }
        print("reference", reference);
        print("import", imported);
        System.out.printf(
                Locale.ROOT,
                "ratio of medians (reference time / import time): %.2f%n",
                (double) median(reference, true) / median(imported, true));
        Files.delete(file);
    }

    private static Run round(Path file, boolean whole) throws Exception {
        try (HikariDataSource database = Databases.postgres();
                HikariDataSource pool = asInProduction(database)) {
            assertDurable(pool);
            ImportDesk desk = new ImportDesk(pool);
            accounts(desk, pool);
            long cpu = cpu();
            long start = System.nanoTime();
            if (whole) {
                ImportReport report = desk.load(ImportKind.INVOICES, null, null, file);
                require(report.accepted() == INVOICES, "accepted " + report.accepted());
            } else {
                insert(pool);
            }
            Run run = new Run((System.nanoTime() - start) / 1_000_000, cpu() - cpu);
            require(count(desk) == INVOICES, "invoices " + count(desk));
            return run;
        }
    }

    /** With the driver's setting of profile {@code postgres}, for the reference and the import alike. */
    private static HikariDataSource asInProduction(HikariDataSource database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.getJdbcUrl());
        config.setUsername(database.getUsername());
        config.setPassword(database.getPassword());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    /** The best that bare JDBC does: one transaction for 5,000 rows, batches rewritten into one insert by the driver. */
    private static void insert(HikariDataSource pool) throws SQLException {
        String sql = "insert into huikuan.invoice (creditor_id, account_id, number, issued_on, due_on, pay_by, amount,"
                + " open_amount, currency) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Connection c = pool.getConnection();
                PreparedStatement s = c.prepareStatement(sql)) {
            c.setAutoCommit(false);
            for (int i = 0; i < INVOICES; i++) {
                Invoice invoice = Invoice.of(i);
                s.setLong(1, 1);
                s.setLong(2, invoice.customer() + 1);
                s.setString(3, invoice.number());
                s.setDate(4, Date.valueOf(invoice.issuedOn()));
                s.setDate(5, Date.valueOf(invoice.dueOn()));
                s.setDate(6, Date.valueOf(invoice.dueOn()));
                s.setBigDecimal(7, invoice.amount());
                s.setBigDecimal(8, invoice.amount());
                s.setString(9, "CNY");
                s.addBatch();
                if (i % 5_000 == 4_999) {
                    s.executeBatch();
                    c.commit();
                }
            }
        }
    }

    private static Path file() throws IOException {
        Path file = Files.createTempFile("invoices", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("customer,number,issuedOn,dueOn,amount,currency\n");
            for (int i = 0; i < INVOICES; i++) {
                Invoice invoice = Invoice.of(i);
                out.write("C" + invoice.customer() + "," + invoice.number() + "," + invoice.issuedOn() + ","
                        + invoice.dueOn() + "," + invoice.amount() + ",CNY\n");
            }
        }
        return file;
    }

    private static void accounts(ImportDesk desk, HikariDataSource pool) throws SQLException {
        desk.desk.creditor();
        try (Connection c = pool.getConnection();
                PreparedStatement s = c.prepareStatement("insert into huikuan.account (creditor_id, customer, name,"
                        + " language, country, team) values (1, ?, ?, 'zh', 'CN', 'default')")) {
            for (int i = 0; i < CUSTOMERS; i++) {
                s.setString(1, "C" + i);
                s.setString(2, "客户 " + i);
                s.addBatch();
            }
            s.executeBatch();
            c.createStatement().execute("analyze huikuan.account");
        }
    }

    private static void assertDurable(HikariDataSource pool) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (Connection c = pool.getConnection();
                    var rows = c.createStatement().executeQuery("show " + setting)) {
                rows.next();
                require("on".equals(rows.getString(1)), setting + " is " + rows.getString(1));
            }
        }
    }

    private static long count(ImportDesk desk) {
        return desk.desk
                .jdbc
                .sql("select count(*) from huikuan.invoice")
                .query(Long.class)
                .single();
    }

    /** Milliseconds of CPU of this process; the database's own are not in it. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1_000_000;
    }

    private static void print(String name, List<Run> runs) {
        System.out.printf(
                Locale.ROOT,
                "%-10s ms %s  median %d ms, %.0f rows/s, CPU of the JVM %.3f ms a row%n",
                name,
                Arrays.toString(runs.stream().mapToLong(Run::millis).toArray()),
                median(runs, true),
                INVOICES * 1000.0 / median(runs, true),
                median(runs, false) / (double) INVOICES);
    }

    private static long median(List<Run> runs, boolean wall) {
        long[] sorted = runs.stream()
                .mapToLong(r -> wall ? r.millis() : r.cpuMillis())
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static void require(boolean holds, String words) {
        if (!holds) {
            throw new IllegalStateException(words);
        }
    }

    private record Run(long millis, long cpuMillis) {}

    private record Invoice(int customer, String number, LocalDate issuedOn, LocalDate dueOn, BigDecimal amount) {

        static Invoice of(int i) {
            LocalDate issued = LocalDate.of(2025, 1, 1).plusDays(i % 420);
            return new Invoice(
                    (int) (i * 7919L % CUSTOMERS),
                    String.format(Locale.ROOT, "INV-%08d", i),
                    issued,
                    issued.plusDays(30),
                    BigDecimal.valueOf(1_000 + i * 37L % 900_000, 2));
        }
    }
}
