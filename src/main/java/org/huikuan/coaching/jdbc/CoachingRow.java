package org.huikuan.coaching.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.coaching.CoachingCause;
import org.huikuan.coaching.CoachingItem;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** A row of the coaching queue, read. */
final class CoachingRow {

    private CoachingRow() {}

    static CoachingItem read(ResultSet row, int number) throws SQLException {
        return new CoachingItem(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getString("customer"),
                Code.of(CoachingCause.class, row.getString("cause")),
                row.getString("technique"),
                row.getString("person"),
                row.getObject("raised_on", LocalDate.class),
                row.getString("said"),
                row.getString("went_wrong"),
                row.getString("do_next"),
                row.getString("wanted"),
                row.getString("advice"),
                row.getString("advised_by"),
                instant(row.getTimestamp("advised_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
