package org.huikuan.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills a table from the lines of a backup. */
final class Loader {

    private static final int BATCH = 500;

    private final JsonFactory json = new JsonFactory();
    private final Connection connection;

    Loader(Connection connection) {
        this.connection = connection;
    }

    /** @return how many rows it has now */
    long load(SavedTable table, InputStream lines) throws IOException, SQLException {
        try (JsonParser parser = json.createParser(lines)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new BackupRefused("Table " + table.name() + " of the backup cannot be read.");
            }
            List<SavedTable.Column> columns = columns(table, texts(parser));
            try (PreparedStatement insert = connection.prepareStatement(insert(table, columns))) {
                return load(parser, columns, insert);
            }
        }
    }

    private static long load(JsonParser parser, List<SavedTable.Column> columns, PreparedStatement insert)
            throws IOException, SQLException {
        long rows = 0;
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            int index = 1;
            for (String text : texts(parser)) {
                bind(insert, index, columns.get(index - 1), text);
                index++;
            }
            insert.addBatch();
            if (++rows % BATCH == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
        return rows;
    }

    private static void bind(PreparedStatement insert, int index, SavedTable.Column column, @Nullable String text)
            throws SQLException {
        if (text != null) {
            column.kind().bind(insert, index, text);
        } else if (column.kind() == Kind.BYTES) {
            insert.setBytes(index, null);
        } else {
            insert.setNull(index, Types.NULL);
        }
    }

    private static List<@Nullable String> texts(JsonParser parser) throws IOException {
        List<@Nullable String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText());
        }
        return texts;
    }

    private static List<SavedTable.Column> columns(SavedTable table, List<@Nullable String> names) {
        Map<String, SavedTable.Column> known =
                table.columns().stream().collect(Collectors.toMap(SavedTable.Column::name, Function.identity()));
        List<SavedTable.Column> columns = new ArrayList<>();
        for (String name : names) {
            SavedTable.Column column = known.get(String.valueOf(name));
            if (column == null) {
                throw new BackupRefused("Table " + table.name() + " has no column " + name
                        + ". Restore with the release that made the backup, then upgrade.");
            }
            columns.add(column);
        }
        return columns;
    }

    private static String insert(SavedTable table, List<SavedTable.Column> columns) {
        return "insert into " + table.name() + " ("
                + columns.stream().map(SavedTable.Column::name).collect(Collectors.joining(", ")) + ") values ("
                + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
    }
}
