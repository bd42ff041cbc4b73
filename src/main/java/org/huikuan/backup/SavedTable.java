package org.huikuan.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as both databases know it: names in lower case, ours with their schema, the engine's without.
 *
 * @param schema as the database spells it
 * @param spelled the name as the database spells it
 */
record SavedTable(String name, String schema, String spelled, List<Column> columns) {

    private static final String OURS = "huikuan";
    private static final String HISTORY = "flyway_schema_history";
    private static final Set<String> TYPES = Set.of("TABLE", "BASE TABLE");

    /** Ours and the engine's, in the order of their names; the record of migrations is made anew by a restore. */
    static List<SavedTable> of(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        String current = connection.getSchema();
        List<SavedTable> tables = new ArrayList<>();
        try (ResultSet rows = meta.getTables(connection.getCatalog(), null, "%", null)) {
            while (rows.next()) {
                String schema = rows.getString("TABLE_SCHEM");
                String spelled = rows.getString("TABLE_NAME");
                if (TYPES.contains(String.valueOf(rows.getString("TABLE_TYPE"))) && isKept(schema, spelled, current)) {
                    tables.add(new SavedTable(nameOf(schema, spelled), schema, spelled, List.of()));
                }
            }
        }
        List<SavedTable> whole = new ArrayList<>();
        for (SavedTable table : tables) {
            whole.add(new SavedTable(table.name, table.schema, table.spelled, columnsOf(meta, table)));
        }
        whole.sort((a, b) -> a.name.compareTo(b.name));
        return whole;
    }

    private static boolean isKept(String schema, String spelled, String current) {
        String name = spelled.toLowerCase(Locale.ROOT);
        if (schema.equalsIgnoreCase(OURS)) {
            return !name.equals(HISTORY);
        }
        return schema.equals(current) && name.startsWith("act_");
    }

    static String nameOf(String schema, String spelled) {
        String name = spelled.toLowerCase(Locale.ROOT);
        return schema.equalsIgnoreCase(OURS) ? OURS + "." + name : name;
    }

    private static List<Column> columnsOf(DatabaseMetaData meta, SavedTable table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = meta.getColumns(null, table.schema, table.spelled, "%")) {
            while (rows.next()) {
                columns.add(new Column(
                        rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        Kind.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME")),
                        "YES".equals(rows.getString("IS_AUTOINCREMENT"))));
            }
        }
        return columns;
    }

    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** @param identity whether the database counts it */
    record Column(String name, Kind kind, boolean identity) {}
}
