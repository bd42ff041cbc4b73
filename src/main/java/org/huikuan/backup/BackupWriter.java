package org.huikuan.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/**
 * Writes everything the database holds into one ZIP file: an entry of JSON lines for each table, rows streamed, and the
 * manifest at the end. The application may work on meanwhile.
 */
final class BackupWriter {

    private static final int FETCH = 500;

    private final DataSource database;
    private final String engine;
    private final Clock clock;
    private final JsonFactory json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    BackupWriter(DataSource database, String engine, Clock clock) {
        this.database = database;
        this.engine = engine;
        this.clock = clock;
    }

    Manifest write(OutputStream file) throws IOException, SQLException {
        try (Snapshot snapshot = Snapshot.of(database)) {
            ZipOutputStream zip = new ZipOutputStream(file);
            zip.setLevel(Deflater.BEST_SPEED);
            String takenAt = clock.instant().toString();
            Connection connection = snapshot.connection();
            List<Manifest.Part> parts = new ArrayList<>();
            for (SavedTable table : SavedTable.of(connection)) {
                zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".jsonl"));
                parts.add(write(table, connection, zip));
                zip.closeEntry();
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    Versions.ofApplication(),
                    takenAt,
                    connection.getMetaData().getDatabaseProductName(),
                    Versions.ofSchema(connection),
                    engine,
                    parts);
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            return manifest;
        }
    }

    private Manifest.Part write(SavedTable table, Connection connection, OutputStream zip)
            throws IOException, SQLException {
        HashedStream hashed = new HashedStream(zip);
        long rows = 0;
        try (JsonGenerator lines = json.createGenerator(hashed);
                Statement statement = connection.createStatement()) {
            lines.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
            writeHead(table, lines);
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery("select " + table.columnNames() + " from " + table.name())) {
                while (row.next()) {
                    writeRow(table, row, lines);
                    rows++;
                }
            }
        }
        return new Manifest.Part(table.name(), rows, hashed.hash());
    }

    private static void writeHead(SavedTable table, JsonGenerator lines) throws IOException {
        lines.writeStartArray();
        for (SavedTable.Column column : table.columns()) {
            lines.writeString(column.name());
        }
        lines.writeEndArray();
    }

    private static void writeRow(SavedTable table, ResultSet row, JsonGenerator lines)
            throws IOException, SQLException {
        lines.writeStartArray();
        int index = 1;
        for (SavedTable.Column column : table.columns()) {
            column.kind().write(row, index++, lines);
        }
        lines.writeEndArray();
    }
}
