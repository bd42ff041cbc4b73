package org.huikuan.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;

/** How the values of a column are written as text, the same from and for every database. */
enum Kind {
    TEXT {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object parse(String text) {
            return text;
        }
    },
    BOOLEAN {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getBoolean(column);
        }

        @Override
        Object parse(String text) {
            return Boolean.valueOf(text);
        }
    },
    WHOLE {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getLong(column);
        }

        @Override
        Object parse(String text) {
            return Long.valueOf(text);
        }
    },
    DECIMAL {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            BigDecimal number = row.getBigDecimal(column);
            return number == null ? "" : number.toPlainString();
        }

        @Override
        Object parse(String text) {
            return new BigDecimal(text);
        }
    },
    FLOATING {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getDouble(column);
        }

        @Override
        Object parse(String text) {
            return Double.valueOf(text);
        }
    },
    DATE {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }

        @Override
        Object parse(String text) {
            return LocalDate.parse(text);
        }
    },
    /** Of the engine: the wall clock of its zone, carried over as it stands. */
    LOCAL_TIME {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDateTime.class);
        }

        @Override
        Object parse(String text) {
            return LocalDateTime.parse(text);
        }
    },
    INSTANT {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class);
        }

        @Override
        Object parse(String text) {
            return OffsetDateTime.parse(text);
        }
    },
    BYTES {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? "" : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        Object parse(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

    /** The value as JSON takes it; nobody looks at it when the column is null. */
    abstract Object read(ResultSet row, int column) throws SQLException;

    abstract Object parse(String text);

    void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
        Object value = read(row, column);
        if (row.wasNull() || value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    void bind(PreparedStatement insert, int column, String text) throws SQLException {
        insert.setObject(column, parse(text));
    }

    static Kind of(int type, String typeName) {
        return switch (type) {
            case Types.BOOLEAN, Types.BIT -> BOOLEAN;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> FLOATING;
            case Types.DATE -> DATE;
            case Types.TIMESTAMP -> typeName.toLowerCase(Locale.ROOT).contains("tz") ? INSTANT : LOCAL_TIME;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> TEXT;
        };
    }
}
