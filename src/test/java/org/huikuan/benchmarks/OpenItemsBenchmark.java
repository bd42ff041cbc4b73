package org.huikuan.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.huikuan.imports.ImportDesk;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.testing.Databases;
import org.jspecify.annotations.Nullable;

/**
 * A list of open items against the same lines as a file of invoices, in turn, on fresh databases: first a list of new
 * items, then the list of the day after, in which nothing, a tenth or half of the items changed.
 * {@code OpenItemsBenchmark h2|postgres <lines> <rounds>} prints milliseconds and ratios.
 */
public final class OpenItemsBenchmark {

    private static final int CUSTOMERS = 2_000;

    private final Supplier<HikariDataSource> databases;
    private final int lines;

    private OpenItemsBenchmark(Supplier<HikariDataSource> databases, int lines) {
        this.databases = databases;
        this.lines = lines;
    }

    public static void main(String[] args) throws Exception {
        Supplier<HikariDataSource> databases = args[0].equals("h2") ? Databases::h2 : Databases::postgres;
        OpenItemsBenchmark benchmark = new OpenItemsBenchmark(databases, Integer.parseInt(args[1]));
        int rounds = Integer.parseInt(args[2]);
        long[][] millis = new long[5][rounds];
        benchmark.round();
        for (int i = 0; i < rounds; i++) {
            long[] round = benchmark.round();
            for (int j = 0; j < round.length; j++) {
                millis[j][i] = round[j];
            }
        }
        String[] names = {"invoices", "new list", "same list", "a tenth changed", "half gone"};
        for (int j = 0; j < names.length; j++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s ms %s median %d, ratio invoices/this %.2f%n",
                    names[j],
                    Arrays.toString(millis[j]),
                    median(millis[j]),
                    (double) median(millis[0]) / median(millis[j]));
        }
    }

    private long[] round() throws Exception {
        long[] millis = new long[5];
        try (HikariDataSource pool = databases.get()) {
            millis[0] = time(desk(pool), ImportKind.INVOICES, null, file("invoices", 1, 0));
        }
        try (HikariDataSource pool = databases.get()) {
            ImportDesk desk = desk(pool);
            millis[1] = time(desk, ImportKind.OPEN_ITEMS, "2026-02-25", file("list", 1, 0));
            millis[2] = time(desk, ImportKind.OPEN_ITEMS, "2026-02-26", file("same", 1, 0));
            millis[3] = time(desk, ImportKind.OPEN_ITEMS, "2026-02-27", file("changed", 1, 10));
            long start = System.nanoTime();
            ImportReport half = desk.load(ImportKind.OPEN_ITEMS, null, "2026-02-28", file("half", 2, 10));
            desk.imports.confirm(half.batch());
            millis[4] = (System.nanoTime() - start) / 1_000_000;
        }
        return millis;
    }

    private long time(ImportDesk desk, ImportKind kind, @Nullable String asOf, Path file) {
        long start = System.nanoTime();
        ImportReport report = desk.load(kind, null, asOf, file);
        if (report.accepted() + report.unchanged() != lines) {
            throw new IllegalStateException("accepted " + report.accepted() + ", unchanged " + report.unchanged());
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** @param step every so many items are in it; @param paid of every so many items a part is paid, 0: of none */
    private Path file(String name, int step, int paid) throws IOException {
        Path file = Files.createTempFile(name, ".csv");
        file.toFile().deleteOnExit();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("customer,number,issuedOn,dueOn,amount,open,currency\n");
            for (int i = 0; i < lines; i += step) {
                LocalDate issued = LocalDate.of(2025, 1, 1).plusDays(i % 400);
                boolean part = paid > 0 && i % paid == 0;
                out.write("C" + i * 7919L % CUSTOMERS + ",INV-" + i + "," + issued + "," + issued.plusDays(30)
                        + ",1000.00," + (part ? "400.00" : "1000.00") + ",CNY\n");
            }
        }
        return file;
    }

    private static ImportDesk desk(HikariDataSource pool) throws SQLException {
        ImportDesk desk = new ImportDesk(pool);
        try (Connection c = pool.getConnection();
                PreparedStatement s = c.prepareStatement("insert into huikuan.account (creditor_id, customer, name,"
                        + " language, country, team) values (1, ?, ?, 'zh', 'CN', 'default')")) {
            for (int i = 0; i < CUSTOMERS; i++) {
                s.setString(1, "C" + i);
                s.setString(2, "客户 " + i);
                s.addBatch();
            }
            s.executeBatch();
        }
        return desk;
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
