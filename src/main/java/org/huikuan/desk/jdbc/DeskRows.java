package org.huikuan.desk.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** Columns as the desk shows them. */
final class DeskRows {

    /** More open cases than that are not counted for each look. */
    static final long MANY = 10_000;

    private DeskRows() {}

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static String number(ResultSet row, String column) throws SQLException {
        return new CaseId(row.getLong(column)).number();
    }

    static @Nullable Integer integerOrNull(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable String numberOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : new CaseId(value).number();
    }
}
