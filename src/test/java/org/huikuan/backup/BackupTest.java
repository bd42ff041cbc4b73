package org.huikuan.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.huikuan.testing.Databases;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger with a letter of two parts is carried from one database to another of either kind. */
class BackupTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @OnBothDatabases
    void whatIsRestoredIsWhatWasThere(DataSource database) throws Exception {
        aLedger(database);
        Path file = backup(database, "one.zip");

        try (HikariDataSource h2 = emptyH2();
                HikariDataSource postgres = TestPostgres.fresh().pool()) {
            restore(file, h2, false);
            restore(file, postgres, false);

            assertThat(lines(backup(h2, "h2.zip"))).isEqualTo(lines(file));
            assertThat(lines(backup(postgres, "postgres.zip"))).isEqualTo(lines(file));
            long next = Ledgers.in(h2).account("K2");
            assertThat(next).isGreaterThan(accountOf(h2));
            assertThatThrownBy(() -> JdbcClient.create(postgres)
                            .sql("delete from huikuan.creditor")
                            .update())
                    .as("references are back")
                    .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
        }
    }

    /** H2 takes what no text should have in it, and older releases let it in. */
    @Test
    void whatNoTextShouldHaveInItIsCarriedAllTheSame() throws Exception {
        try (HikariDataSource first = Databases.h2();
                HikariDataSource second = emptyH2()) {
            Ledgers.in(first).account("K\u0000\u0001\u2028 \\u0000 \"}\ud800");
            Path file = backup(first, "odd.zip");
            restore(file, second, false);
            assertThat(lines(backup(second, "again.zip"))).isEqualTo(lines(file));
            assertThat(JdbcClient.create(second)
                            .sql("select customer from huikuan.account")
                            .query(String.class)
                            .list())
                    .hasSize(1);
        }
    }

    @OnBothDatabases
    void aBackupShowsOneMomentWhileOthersWrite(DataSource database) throws Exception {
        long account = aLedger(database);
        Path file = folder.resolve("moment.zip");

        try (OutputStream out = new WritesMeanwhile(Files.newOutputStream(file), database, account)) {
            new BackupWriter(database, "7.24.0", new MovableTestClock()).write(out);
        }

        assertThat(String.join("\n", lines(file).get("huikuan.invoice"))).doesNotContain("MEANWHILE");
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from huikuan.invoice where number = 'MEANWHILE'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @OnBothDatabases
    void aTargetThatIsNotEmptyIsRefused(DataSource database) throws Exception {
        aLedger(database);
        Path file = backup(database, "one.zip");

        assertThatThrownBy(() -> restore(file, database, false)).hasMessageContaining("is not empty");
    }

    @OnBothDatabases
    void aDamagedFileIsRefusedBeforeAnythingIsWritten(DataSource database) throws Exception {
        aLedger(database);
        Path file = backup(database, "one.zip");
        Path changed = folder.resolve("changed.zip");
        rewrite(file, changed, "tables/huikuan.invoice.jsonl", text -> text.replace("1000.00", "1.00"));
        Path cut = folder.resolve("cut.zip");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));

        try (HikariDataSource target = emptyH2()) {
            assertThatThrownBy(() -> restore(changed, target, false)).hasMessageContaining("its hash differs");
            assertThatThrownBy(() -> restore(cut, target, false)).hasMessageContaining("cut short");
            assertThat(tables(target)).isZero();
        }
    }

    @OnBothDatabases
    void aBackupOfANewerReleaseIsRefused(DataSource database) throws Exception {
        aLedger(database);
        Path file = folder.resolve("newer.zip");
        rewrite(
                backup(database, "one.zip"),
                file,
                Manifest.ENTRY,
                text -> text.replaceAll("\"schema\" : \"\\d+\"", "\"schema\" : \"9999\""));

        try (HikariDataSource target = emptyH2()) {
            assertThatThrownBy(() -> restore(file, target, false)).hasMessageContaining("newer release");
        }
    }

    @OnBothDatabases
    void lettersWaitForReleaseUnlessSomebodySaysOtherwise(DataSource database) throws Exception {
        aLedger(database);
        JdbcClient.create(database)
                .sql("update huikuan.creditor set letters = 'automatic'")
                .update();
        Path file = backup(database, "one.zip");

        try (HikariDataSource target = emptyH2()) {
            restore(file, target, true);

            assertThat(JdbcClient.create(target)
                            .sql("select letters from huikuan.creditor")
                            .query(String.class)
                            .single())
                    .isEqualTo("for-release");
        }
    }

    private static long aLedger(DataSource database) {
        long account = Ledgers.in(database).account("K1 \"quoted\", 换行\n");
        Ledgers.in(database).invoice(account, "INV-1", "1000.00", "2026-01-31");
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into huikuan.document (sha256, size, kept_at) values ('ab', 3, ?)")
                .param(OffsetDateTime.parse("2026-03-02T01:00:00.123456Z"))
                .update();
        jdbc.sql("insert into huikuan.document_part (sha256, part, content) values ('ab', 0, ?)")
                .param(new byte[] {0, -1, 127})
                .update();
        return account;
    }

    private static long accountOf(DataSource database) {
        return JdbcClient.create(database)
                .sql("select min(id) from huikuan.account")
                .query(Long.class)
                .single();
    }

    private static long tables(DataSource database) {
        return JdbcClient.create(database)
                .sql("select count(*) from information_schema.tables where lower(table_schema) = 'huikuan'")
                .query(Long.class)
                .single();
    }

    private Path backup(DataSource database, String name) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            new BackupWriter(database, "7.24.0", new MovableTestClock()).write(out);
        }
        return file;
    }

    private static void restore(Path file, DataSource target, boolean holdLetters) throws Exception {
        try (BackupFile backup = BackupFile.open(file)) {
            new Restore(target, new NoEngine()).run(backup, holdLetters);
        }
    }

    private static HikariDataSource emptyH2() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        config.setUsername("sa");
        return new HikariDataSource(config);
    }

    /** The lines of every table, in no order. */
    private static Map<String, java.util.List<String>> lines(Path file) throws IOException {
        Map<String, java.util.List<String>> lines = new TreeMap<>();
        try (BackupFile backup = BackupFile.open(file)) {
            for (Manifest.Part part : backup.manifest().tables()) {
                String text = new String(backup.open(part.table()).readAllBytes(), StandardCharsets.UTF_8);
                lines.put(part.table(), text.lines().sorted().toList());
            }
        }
        return lines;
    }

    private static void rewrite(Path from, Path to, String entry, java.util.function.UnaryOperator<String> change)
            throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry e : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(e.getName()));
                try (InputStream in = zip.getInputStream(e)) {
                    byte[] bytes = in.readAllBytes();
                    out.write(
                            e.getName().equals(entry)
                                    ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : bytes);
                }
                out.closeEntry();
            }
        }
    }

    private static final class NoEngine implements EngineTables {

        @Override
        public String version() {
            return "7.24.1";
        }

        @Override
        public void create(DataSource database) {
            // the databases of this story have none
        }
    }
}
