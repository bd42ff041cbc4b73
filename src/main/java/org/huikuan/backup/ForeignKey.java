package org.huikuan.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A reference between tables: taken away while tables are filled in any order, checked by the database when put back. */
record ForeignKey(String name, String table, List<String> columns, String to, List<String> toColumns, short onDelete) {

    static List<ForeignKey> of(Connection connection, List<SavedTable> tables) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Map<String, ForeignKey> found = new LinkedHashMap<>();
        for (SavedTable table : tables) {
            try (ResultSet row = meta.getImportedKeys(null, table.schema(), table.spelled())) {
                while (row.next()) {
                    ForeignKey key = found.computeIfAbsent(
                            table.name() + " " + row.getString("FK_NAME"), k -> begin(table, row));
                    key.columns.add(lower(row, "FKCOLUMN_NAME"));
                    key.toColumns.add(lower(row, "PKCOLUMN_NAME"));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static ForeignKey begin(SavedTable table, ResultSet row) {
        try {
            return new ForeignKey(
                    row.getString("FK_NAME"),
                    table.name(),
                    new ArrayList<>(),
                    SavedTable.nameOf(row.getString("PKTABLE_SCHEM"), row.getString("PKTABLE_NAME")),
                    new ArrayList<>(),
                    row.getShort("DELETE_RULE"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }

    String drop() {
        return "alter table " + table + " drop constraint " + name;
    }

    String add() {
        return "alter table " + table + " add constraint " + name + " foreign key (" + String.join(", ", columns)
                + ") references " + to + " (" + String.join(", ", toColumns) + ")"
                + (onDelete == DatabaseMetaData.importedKeyCascade ? " on delete cascade" : "");
    }
}
