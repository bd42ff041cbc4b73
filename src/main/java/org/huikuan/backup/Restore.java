package org.huikuan.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.huikuan.letters.LetterCode;

/**
 * Makes an installation out of a backup in an empty database: the tables as they were, their rows, then what this
 * release has added since. A restore that did not end leaves a mark, and the application refuses to start on it.
 */
final class Restore {

    private final DataSource database;
    private final EngineTables engine;
    private final boolean isH2;

    Restore(DataSource database, EngineTables engine) throws SQLException {
        this.database = database;
        this.engine = engine;
        try (Connection connection = database.getConnection()) {
            this.isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    /** @param holdLetters whether what was to leave waits for a manager: it may have left after the backup was taken */
    void run(BackupFile file, boolean holdLetters) throws IOException, SQLException {
        file.verify();
        Manifest manifest = file.manifest();
        refuseAnotherEngine(manifest);
        refuseNewerTables(manifest);
        refuseWhatIsNotEmpty();
        migrate(MigrationVersion.fromVersion(manifest.schema()));
        engine.create(database);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            fill(file, connection);
            afterwards(connection, holdLetters);
            connection.commit();
        }
        migrate(MigrationVersion.LATEST);
        try (Connection connection = database.getConnection()) {
            execute(connection, "delete from huikuan.installation where name = 'restoring'");
        }
    }

    private void refuseAnotherEngine(Manifest manifest) {
        if (!lineOf(manifest.engine()).equals(lineOf(engine.version()))) {
            throw new BackupRefused("The backup is of engine " + manifest.engine() + ", this release has "
                    + engine.version() + ". Restore with release " + manifest.version() + ", then upgrade.");
        }
    }

    /** {@code 7.24} of {@code 7.24.0}: its tables are the same. */
    private static String lineOf(String version) {
        return version.replaceFirst("^(\\d+\\.\\d+).*", "$1");
    }

    private void refuseNewerTables(Manifest manifest) {
        String newest = "0";
        for (var migration : flyway(MigrationVersion.LATEST).info().all()) {
            if (migration.getVersion() != null) {
                newest = migration.getVersion().getVersion();
            }
        }
        if (Versions.compare(manifest.schema(), newest) > 0) {
            throw new BackupRefused("The backup was made by a newer release (" + manifest.version() + ", tables "
                    + manifest.schema() + "); this one knows tables up to " + newest + ". Use that release.");
        }
    }

    private void refuseWhatIsNotEmpty() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!SavedTable.of(connection).isEmpty()) {
                throw new BackupRefused("The target " + connection.getMetaData().getURL()
                        + " is not empty. A restore never writes over anything: name an empty database, or another"
                        + " folder with huikuan.home.");
            }
        }
    }

    private void migrate(MigrationVersion to) {
        flyway(to).migrate();
    }

    private Flyway flyway(MigrationVersion to) {
        String schema = isH2 ? "HUIKUAN" : "huikuan";
        return Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .target(to)
                .load();
    }

    private static void fill(BackupFile file, Connection connection) throws IOException, SQLException {
        List<SavedTable> tables = SavedTable.of(connection);
        Map<String, SavedTable> byName =
                tables.stream().collect(Collectors.toMap(SavedTable::name, Function.identity()));
        List<ForeignKey> keys = ForeignKey.of(connection, tables);
        for (ForeignKey key : keys) {
            execute(connection, key.drop());
        }
        for (SavedTable table : tables) {
            execute(connection, "delete from " + table.name());
        }
        execute(connection, """
                insert into huikuan.installation (name, mark, set_at)
                values ('restoring', 'unfinished', current_timestamp)
                """);
        connection.commit();
        for (Manifest.Part part : file.manifest().tables()) {
            SavedTable table = byName.get(part.table());
            if (table == null) {
                throw new BackupRefused("This release has no table " + part.table() + ". Restore with release "
                        + file.manifest().version() + ".");
            }
            fill(table, part, file, connection);
        }
        for (ForeignKey key : keys) {
            execute(connection, key.add());
        }
    }

    private static void fill(SavedTable table, Manifest.Part part, BackupFile file, Connection connection)
            throws IOException, SQLException {
        try (InputStream lines = file.open(part.table())) {
            long rows = new Loader(connection).load(table, lines);
            if (rows != part.rows()) {
                throw new BackupRefused(
                        "Table " + part.table() + " has " + rows + " rows instead of " + part.rows() + ".");
            }
        }
        for (SavedTable.Column column : table.columns()) {
            if (column.identity()) {
                countOn(table, column, connection);
            }
        }
        connection.commit();
    }

    private static void countOn(SavedTable table, SavedTable.Column column, Connection connection) throws SQLException {
        long next;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(max(" + column.name() + "), 0) + 1 from " + table.name())) {
            row.next();
            next = row.getLong(1);
        }
        execute(connection, "alter table " + table.name() + " alter column " + column.name() + " restart with " + next);
    }

    /** Jobs that were at work are free at once; letters wait for a person unless they are to go on. */
    private static void afterwards(Connection connection, boolean holdLetters) throws SQLException {
        List<String> steps = new ArrayList<>();
        if (!SavedTable.of(connection).stream()
                .filter(t -> t.name().equals("act_ru_job"))
                .toList()
                .isEmpty()) {
            steps.add("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ is not null");
        }
        if (holdLetters) {
            steps.add("update huikuan.creditor set letters = 'for-release' where letters = 'automatic'");
            steps.add("update huikuan.letter set state = 'for-release', claim = null, claimed_until = null"
                    + " where state = 'queued' and way = 'mail' and not sending and code in ('"
                    + String.join("', '", LetterCode.binding()) + "')");
        }
        for (String step : steps) {
            execute(connection, step);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
